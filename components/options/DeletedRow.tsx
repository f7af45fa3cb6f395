import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import styles from './templates-part.module.css';

interface DeletedRowProps {
  /** Absent when nothing was deleted. */
  words: string | undefined;
  onUndo: (() => void) | undefined;
}

/** What was deleted last, with the way back. */
export function DeletedRow({ words = '', onUndo }: DeletedRowProps) {
  return (
    <div class={styles.undo}>
      <output>{words}</output>
      {onUndo ? (
        <Button size="small" onClick={onUndo}>
          {i18n.t('ui.undo')}
        </Button>
      ) : null}
    </div>
  );
}
