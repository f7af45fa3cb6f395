import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import styles from './history-tab.module.css';
import type { ListsScreen, ListsScreenProps } from './ListsScreen.tsx';
import { TabPanel } from './TabPanel.tsx';
import { useFeature } from './use-feature.ts';
import { listsTab } from './use-front.ts';

/** "Lists". Its script comes when somebody looks at it first; from then on it stays as it is left. */
export function ListsTab(props: ListsScreenProps) {
  const isThere = useFeature('lists');
  const [loaded, setLoaded] = useState<{ Screen: typeof ListsScreen }>();
  useEffect(() => {
    if (props.isFront && !loaded)
      void import('./ListsScreen.tsx').then(({ ListsScreen: Screen }) => setLoaded({ Screen }));
  }, [props.isFront]);
  if (!isThere) return null;
  return (
    <TabPanel id={listsTab} isFront={props.isFront} isWhole>
      {loaded ? <loaded.Screen {...props} /> : <p class={styles.waiting}>{i18n.t('lists.loading')}</p>}
    </TabPanel>
  );
}
