import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import styles from '../ui/empty.module.css';

/** Why there is nothing to show. */
export type Emptiness = 'loading' | 'no-calls' | 'no-match' | 'not-found' | 'nothing-owed' | 'unknown';

interface HistoryEmptyProps {
  why: Emptiness;
  /** Whether filters hide calls, and there is a way to clear them. */
  onClear: () => void;
}

function words(why: Emptiness): string {
  switch (why) {
    case 'loading':
      return i18n.t('history.loading');
    case 'no-calls':
      return i18n.t('history.noCalls');
    case 'no-match':
      return i18n.t('history.noMatch');
    case 'not-found':
      return i18n.t('history.notFound');
    case 'nothing-owed':
      return i18n.t('history.nothingOwed');
    case 'unknown':
      return i18n.t('history.nothingKnown');
  }
}

/** In place of the list: a sentence, and what can be done. */
export function HistoryEmpty({ why, onClear }: HistoryEmptyProps) {
  return (
    <div class={styles.empty}>
      <p>{words(why)}</p>
      {why === 'no-match' ? <Button onClick={onClear}>{i18n.t('history.clearFilters')}</Button> : null}
      {why === 'not-found' ? <Button onClick={onClear}>{i18n.t('history.clearSearch')}</Button> : null}
    </div>
  );
}
