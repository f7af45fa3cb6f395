import { openPopup } from '../../lib/browser/action.ts';
import type { TabPlace } from '../../lib/browser/commands.ts';
import { hasSidePanel, openSidePanel } from '../../lib/browser/side-panel.ts';
import type { Store } from '../../lib/settings/store.ts';
import { stored } from '../../lib/settings/stored.ts';

/**
 * Opens the panel at one of its parts, with the keyboard in it. A side panel gets the keyboard only when it opens;
 * where one is open already, or none can be, the popup is the panel that does.
 */
export async function openPanelAt(
  part: 'page-numbers' | 'notes',
  store: Store,
  tab: TabPlace | undefined,
): Promise<void> {
  // Both in the turn of the key press: Chrome opens the side panel in no other. The question comes first.
  const wasOpen = tab ? hasSidePanel(tab.windowId) : true;
  const opening = tab ? openSidePanel(tab.tabId) : false;
  const isPopup = (await wasOpen) || !(await opening);
  const surface = isPopup ? 'popup' : 'sidepanel';
  await store.write(stored.panelWish, { part, surface, atMs: Date.now() });
  if (isPopup) await openPopup();
}
