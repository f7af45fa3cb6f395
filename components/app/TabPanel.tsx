import type { ComponentChildren } from 'preact';
import { tabElementId, tabPanelElementId } from '../ui/Tabs.tsx';

interface TabPanelProps {
  id: string;
  /** With a single screen there are no tabs, and then this is no panel of one. */
  hasTab: boolean;
  isFront: boolean;
  children: ComponentChildren;
}

/** A screen behind a tab. Hidden ones stay as they are, with what is typed in them. */
export function TabPanel({ id, hasTab, isFront, children }: TabPanelProps) {
  return (
    <div
      id={tabPanelElementId(id)}
      {...(hasTab ? { role: 'tabpanel', 'aria-labelledby': tabElementId(id) } : {})}
      hidden={!isFront}
    >
      {children}
    </div>
  );
}
