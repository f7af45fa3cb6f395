import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { HistoryScreen } from './HistoryScreen.tsx';
import styles from './history-tab.module.css';
import { TabPanel } from './TabPanel.tsx';
import { historyTab } from './use-front.ts';

/** "Calls". Its script comes when somebody looks at it first; from then on it stays as it is left. */
export function HistoryTab({ isFront }: { isFront: boolean }) {
  const [loaded, setLoaded] = useState<{ Screen: typeof HistoryScreen }>();
  useEffect(() => {
    if (isFront && !loaded)
      void import('./HistoryScreen.tsx').then(({ HistoryScreen: Screen }) => setLoaded({ Screen }));
  }, [isFront]);
  return (
    <TabPanel id={historyTab} isFront={isFront} isWhole>
      {loaded ? <loaded.Screen isFront={isFront} /> : <p class={styles.waiting}>{i18n.t('history.loading')}</p>}
    </TabPanel>
  );
}
