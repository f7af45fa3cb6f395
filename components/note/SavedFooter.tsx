import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { classNames } from '../ui/class-names.ts';
import { CheckIcon } from '../ui/icons.tsx';
import { savedWords } from './note-words.ts';
import styles from './saved-footer.module.css';
import type { SavedLine } from './saved-line.ts';

interface SavedFooterProps {
  line: SavedLine;
  /** Why it is not saved yet and what happens next. */
  reason?: string | undefined;
  onTryNow?: (() => void) | undefined;
}

/** Says how safe the note is; its row is always there, so nothing moves when the words change. */
export function SavedFooter({ line, reason, onTryNow }: SavedFooterProps) {
  const isKeptBack = line === 'not-saved' || line === 'not-kept';
  const isUnsaved = isKeptBack || line === 'conflict';
  return (
    <div class={styles.footer}>
      {line === 'saved' ? <CheckIcon /> : null}
      <output class={classNames(styles.words, isUnsaved && styles.unsaved)}>{savedWords(line)}</output>
      {isKeptBack && reason ? <span class={styles.reason}>{reason}</span> : null}
      {line === 'not-saved' && onTryNow ? (
        <Button tone="quiet" size="small" onClick={onTryNow}>
          {i18n.t('note.tryNow')}
        </Button>
      ) : null}
    </div>
  );
}
