import browser from 'webextension-polyfill';

export interface TabPlace {
  tabId: number;
  windowId: number;
  /** Of the page in it, where Chrome tells. */
  address?: string | undefined;
}

/** A shortcut of the manifest's `commands` was pressed, in whatever keys the user chose for it. */
export const onShortcut = (listener: (name: string, tab: TabPlace | undefined) => void): void => {
  browser.commands.onCommand.addListener((name, tab) => {
    const { id: tabId, windowId, url: address } = tab ?? {};
    listener(name, tabId === undefined || windowId === undefined ? undefined : { tabId, windowId, address });
  });
};

/** A shortcut as the browser has it: what it does, in its own words, and its keys; none when it has none. */
export interface Shortcut {
  name: string;
  words: string;
  keys: string;
}

export async function shortcuts(): Promise<Shortcut[]> {
  const all = await browser.commands.getAll();
  return all.map(({ name = '', description = '', shortcut = '' }) => ({ name, words: description, keys: shortcut }));
}

/** The browser's own page, the only place where shortcuts can be changed. */
export async function openShortcutPage(): Promise<void> {
  if ('openShortcutSettings' in browser.commands) return browser.commands.openShortcutSettings();
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
