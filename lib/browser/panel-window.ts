import browser from 'webextension-polyfill';

async function openWindowOf(address: string): Promise<number | undefined> {
  const tabs = await browser.tabs.query({});
  return tabs.find(({ url, pendingUrl }) => url === address || pendingUrl === address)?.windowId;
}

export interface WindowPixels {
  width: number;
  height: number;
}

/** Brings the window of one of our pages in front. Resolves with whether there is one. */
export async function focusPageWindow(page: string): Promise<boolean> {
  const windowId = await openWindowOf(browser.runtime.getURL(page));
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
  return windowId !== undefined;
}

/** Brings the browser window that was used last in front. Resolves with its id; undefined when none is open. */
export async function focusLastWindow(): Promise<number | undefined> {
  const last = await browser.windows.getLastFocused().catch(() => undefined);
  const isBrowser = last?.type === 'normal';
  const [other] = isBrowser ? [] : await browser.windows.getAll({ windowTypes: ['normal'] });
  const windowId = isBrowser ? last.id : other?.id;
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
  return windowId;
}

/**
 * Opens one of our pages in a window without tabs. The one that is open comes in front instead, however large it is.
 *
 * @param size in pixels, frame included; a size that no screen has room for gives way to the browser's own.
 */
export async function openPageWindow(page: string, size: WindowPixels): Promise<void> {
  if (await focusPageWindow(page)) return;
  const url = browser.runtime.getURL(page);
  const wanted = { url, type: 'popup' as const, focused: true };
  await browser.windows.create({ ...wanted, ...size }).catch(() => browser.windows.create(wanted));
}

/**
 * The user has made the window of this page larger or smaller; a maximised one says nothing about its own size. Firefox
 * tells nobody.
 */
export function onPageWindowSized(page: string, listener: (size: WindowPixels) => void): void {
  if (!('onBoundsChanged' in chrome.windows)) return;
  chrome.windows.onBoundsChanged.addListener(({ id, state, width, height }) => {
    if (id === undefined || state !== 'normal' || width === undefined || height === undefined) return;
    void openWindowOf(browser.runtime.getURL(page)).then((windowId) => {
      if (windowId === id) listener({ width, height });
    });
  });
}
