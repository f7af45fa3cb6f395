import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EarlierAgent } from '../../lib/calls/transfers.ts';
import { Button } from '../ui/Button.tsx';
import { classNames } from '../ui/class-names.ts';
import { elapsedWords } from '../ui/time-words.ts';
import styles from './transfer-history.module.css';

/** About what three lines of a narrow panel hold; more of it is folded, so that the note box stays in sight. */
const shownLength = 150;
const shownLines = 3;

function isLong(text: string): boolean {
  return text.length > shownLength || text.split('\n').length > shownLines;
}

function whoWords({ name, extension }: EarlierAgent): string {
  const line = extension ? i18n.t('transfer.extension', [extension]) : '';
  if (!name) return line || i18n.t('transfer.colleague');
  return line ? `${name}, ${line}` : name;
}

/** One earlier agent's share of a call. */
export function EarlierNote({ agent }: { agent: EarlierAgent }) {
  const { subject, description, durationMs } = agent;
  return (
    <>
      <p class={styles.who}>
        <span>{whoWords(agent)}</span>
        <span class={styles.quiet}>{elapsedWords(durationMs)}</span>
      </p>
      {subject ? (
        <p class={styles.subject} dir="auto">
          {subject}
        </p>
      ) : null}
      {description ? <FoldedText text={description} /> : null}
      {subject || description ? null : <p class={styles.quiet}>{i18n.t('transfer.noNote')}</p>}
    </>
  );
}

function FoldedText({ text }: { text: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const isFoldable = isLong(text);
  return (
    <>
      <p class={classNames(styles.text, isFoldable && !isOpen && styles.folded)} dir="auto">
        {text}
      </p>
      {isFoldable ? (
        <Button size="small" tone="quiet" expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? i18n.t('transfer.less') : i18n.t('transfer.more')}
        </Button>
      ) : null}
    </>
  );
}
