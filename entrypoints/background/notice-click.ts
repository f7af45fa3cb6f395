import { callOfNotice } from '../../lib/calls/notice-id.ts';
import type { PanelWish } from '../../lib/settings/schemas.ts';
import type { Store } from '../../lib/settings/store.ts';
import { stored } from '../../lib/settings/stored.ts';

export interface NoticeClickDeps {
  store: Pick<Store, 'write'>;
  withdraw(noticeId: string): Promise<void>;
  /** Brings the panel's own window in front, if it is open. */
  focusPanelWindow(): Promise<boolean>;
  /** Brings the browser window that was used last in front; undefined when there is none. */
  focusLastWindow(): Promise<number | undefined>;
  hasSidePanel(windowId: number): Promise<boolean>;
  /** Resolves with whether the popup is open: Chrome opens it in the active window only. */
  openPopup(windowId: number): Promise<boolean>;
  openPanelWindow(): Promise<unknown>;
  now(): number;
}

/**
 * A click on a notification brings the panel in front, and in it the call that rang: the panel that is open, else the
 * popup of the last window, else a window of its own, because the browser may be in the background or have no window.
 */
export function createNoticeClick(deps: NoticeClickDeps) {
  async function showIn(surface: NonNullable<PanelWish>['surface'], callId: string | undefined): Promise<void> {
    if (callId === undefined) return;
    await deps.store.write(stored.panelWish, { part: 'call', surface, callId, atMs: deps.now() });
  }

  /** Whether a panel in a browser window shows it. */
  async function showInBrowser(callId: string | undefined): Promise<boolean> {
    const windowId = await deps.focusLastWindow();
    if (windowId === undefined) return false;
    const isBeside = await deps.hasSidePanel(windowId);
    await showIn(isBeside ? 'sidepanel' : 'popup', callId);
    return isBeside || deps.openPopup(windowId);
  }

  return async (noticeId: string): Promise<void> => {
    void deps.withdraw(noticeId);
    const callId = callOfNotice(noticeId);
    if (await deps.focusPanelWindow()) return showIn('window', callId);
    if (await showInBrowser(callId)) return;
    await showIn('window', callId);
    await deps.openPanelWindow();
  };
}
