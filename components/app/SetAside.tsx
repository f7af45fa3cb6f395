import { i18n } from '#i18n';
import styles from '../history/history.module.css';
import { Button } from '../ui/Button.tsx';
import { failureWords } from '../ui/failure-words.ts';
import type { LastSetAside } from './use-set-aside.ts';

function words({ title, error }: LastSetAside): string {
  return error ? failureWords(error.code) : i18n.t('history.wasSetAside', [title]);
}

/** What the keys do here, then what was done last, with the way back. */
export function SetAside({ last, onUndo }: { last: LastSetAside | undefined; onUndo: () => void }) {
  return (
    <div class={styles.aside}>
      <p>
        <output>{last ? words(last) : i18n.t('history.owedHint')}</output>
      </p>
      {last && !last.error ? (
        <Button size="small" onClick={onUndo}>
          {i18n.t('history.undo')}
        </Button>
      ) : null}
    </div>
  );
}
