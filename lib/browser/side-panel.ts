/**
 * Opens the side panel beside a tab. Chrome allows it only as the first thing done in answer to a user's gesture,
 * so callers must not wait for anything before.
 */
export function openSidePanel(tabId: number): void {
  chrome.sidePanel.open({ tabId }).catch(() => undefined);
}
