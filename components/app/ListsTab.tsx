import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import styles from './history-tab.module.css';
import type { ListsScreenProps } from './ListsScreen.tsx';
import { later } from './later.tsx';
import { TabPanel } from './TabPanel.tsx';
import { useFeature } from './use-feature.ts';
import { listsTab } from './use-front.ts';

const ListsScreen = later(
  () => import('./ListsScreen.tsx').then((script) => script.ListsScreen),
  () => <p class={styles.waiting}>{i18n.t('lists.loading')}</p>,
);

/** "Lists". It begins when somebody looks at it first; from then on it stays as it is left. */
export function ListsTab(props: ListsScreenProps) {
  const isThere = useFeature('lists');
  const wasFront = useRef(false);
  wasFront.current ||= props.isFront;
  if (!isThere) return null;
  return (
    <TabPanel id={listsTab} isFront={props.isFront} isWhole>
      {wasFront.current ? <ListsScreen {...props} /> : null}
    </TabPanel>
  );
}
