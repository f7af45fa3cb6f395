import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import styles from './history-tab.module.css';
import { later } from './later.tsx';
import { TabPanel } from './TabPanel.tsx';
import { historyTab } from './use-front.ts';

const HistoryScreen = later(
  () => import('./HistoryScreen.tsx').then((script) => script.HistoryScreen),
  () => <p class={styles.waiting}>{i18n.t('history.loading')}</p>,
);

/** "Calls". It begins when somebody looks at it first; from then on it stays as it is left. */
export function HistoryTab({ isFront }: { isFront: boolean }) {
  const wasFront = useRef(false);
  wasFront.current ||= isFront;
  return (
    <TabPanel id={historyTab} isFront={isFront} isWhole>
      {wasFront.current ? <HistoryScreen isFront={isFront} /> : null}
    </TabPanel>
  );
}
