/**
 * Opens the side panel beside a tab. Chrome allows it only as the first thing done in answer to a user's gesture,
 * so callers must not wait for anything before. Resolves with whether it is open.
 */
export function openSidePanel(tabId: number): Promise<boolean> {
  return chrome.sidePanel.open({ tabId }).then(
    () => true,
    () => false,
  );
}

/** Whether Ringside's side panel is open in a window. */
export async function hasSidePanel(windowId: number): Promise<boolean> {
  const contextTypes = [chrome.runtime.ContextType.SIDE_PANEL];
  return (await chrome.runtime.getContexts({ contextTypes, windowIds: [windowId] })).length > 0;
}
