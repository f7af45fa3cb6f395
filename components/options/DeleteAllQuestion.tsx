import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { UnsentNotes } from '../../lib/view/on-this-computer.ts';
import { Button } from '../ui/Button.tsx';
import styles from './delete-all.module.css';
import part from './part.module.css';

interface DeleteAllQuestionProps {
  unsent: UnsentNotes;
  isBusy: boolean;
  onYes: () => void;
  onNo: () => void;
}

/** Asks before everything is deleted, and names first what would be lost for good. */
export function DeleteAllQuestion({ unsent: { own, ofOthers, lists }, isBusy, onYes, onNo }: DeleteAllQuestionProps) {
  const id = useId();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section class={styles.question} ref={box} tabIndex={-1} aria-labelledby={id}>
      <h3 id={id}>{i18n.t('options.data.ask')}</h3>
      <p>{i18n.t('options.data.what')}</p>
      {own.length > 0 ? (
        <>
          <p class={styles.lost}>{i18n.t('options.data.unsent')}</p>
          <ul class={part.bullets}>
            {own.map(({ key, who, text }) => (
              <li key={key}>
                <strong>{who}</strong> <q>{text}</q>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {lists.length > 0 ? <p class={styles.lost}>{i18n.t('options.data.lists', [lists.join(', ')])}</p> : null}
      {ofOthers > 0 ? <p class={styles.lost}>{i18n.t('options.data.ofOthers', [String(ofOthers)])}</p> : null}
      <div class={part.line}>
        <Button tone="danger" busy={isBusy} onClick={onYes}>
          {i18n.t('options.data.yes')}
        </Button>
        <Button tone="quiet" disabled={isBusy} onClick={onNo}>
          {i18n.t('options.data.no')}
        </Button>
      </div>
    </section>
  );
}
