import type { ComponentChildren } from 'preact';
import { tabElementId, tabPanelElementId } from '../ui/Tabs.tsx';
import styles from './tab-panel.module.css';

interface TabPanelProps {
  id: string;
  isFront: boolean;
  /** Takes all the height there is, because it scrolls by itself. */
  isWhole?: boolean;
  children: ComponentChildren;
}

/** A screen behind a tab. Hidden ones stay as they are, with what is typed in them. */
export function TabPanel({ id, isFront, isWhole = false, children }: TabPanelProps) {
  return (
    <div
      id={tabPanelElementId(id)}
      class={isWhole ? styles.whole : undefined}
      role="tabpanel"
      aria-labelledby={tabElementId(id)}
      hidden={!isFront}
    >
      {children}
    </div>
  );
}
