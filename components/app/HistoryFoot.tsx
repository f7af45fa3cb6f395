import { i18n } from '#i18n';
import styles from '../history/history.module.css';
import { InsightsLink } from '../insights/InsightsLink.tsx';
import type { TimeWords } from '../ui/time-words.ts';
import { useFeature } from './use-feature.ts';
import type { Reading } from './use-history.ts';
import { useTimeWords } from './use-time-words.ts';

interface HistoryFootProps {
  count: number;
  source: Reading;
  isUnfinished: boolean;
  isSearching: boolean;
}

function words({ count, source, isUnfinished, isSearching }: HistoryFootProps, time: TimeWords): string {
  if (source.isLoading && isSearching) return i18n.t('history.searching');
  if (source.isLoading && count === 0) return i18n.t('history.loading');
  if (isUnfinished) return count === 1 ? i18n.t('history.soFarOne') : i18n.t('history.soFar', [time.number(count)]);
  return count === 1 ? i18n.t('history.one') : i18n.t('history.count', [time.number(count)]);
}

/** How many calls these are, and whether there are more. */
export function HistoryFoot(props: HistoryFootProps) {
  const time = useTimeWords();
  const hasInsights = useFeature('insights');
  return (
    <p class={styles.foot}>
      <output>{words(props, time)}</output>
      {hasInsights ? <InsightsLink /> : null}
    </p>
  );
}
