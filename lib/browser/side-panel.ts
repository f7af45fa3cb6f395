import browser from 'webextension-polyfill';
import { opensPanelFromPages } from './abilities.ts';

/**
 * Opens the side panel beside a tab. Chrome allows it only as the first thing done in answer to a user's gesture,
 * so callers must not wait for anything before. Firefox's sidebar opens from a menu or a key only, not from a page's click.
 * Resolves with whether it is open.
 */
export function openSidePanel(tabId: number): Promise<boolean> {
  const opening = opensPanelFromPages() ? chrome.sidePanel.open({ tabId }) : browser.sidebarAction.open();
  return opening.then(
    () => true,
    () => false,
  );
}

/** Whether Ringside's side panel is open in a window. */
export async function hasSidePanel(windowId: number): Promise<boolean> {
  if (!opensPanelFromPages()) return browser.sidebarAction.isOpen({ windowId });
  const contextTypes = [chrome.runtime.ContextType.SIDE_PANEL];
  return (await chrome.runtime.getContexts({ contextTypes, windowIds: [windowId] })).length > 0;
}
