import browser from 'webextension-polyfill';

export interface TabPlace {
  tabId: number;
  windowId: number;
}

/** The shortcut of this name in the manifest's `commands` was pressed, in whatever keys the user chose for it. */
export const onShortcut = (name: string, listener: (tab: TabPlace | undefined) => void): void => {
  browser.commands.onCommand.addListener((pressed, tab) => {
    const { id: tabId, windowId } = tab ?? {};
    if (pressed === name) listener(tabId === undefined || windowId === undefined ? undefined : { tabId, windowId });
  });
};
