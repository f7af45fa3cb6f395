import browser from 'webextension-polyfill';

export interface Notice {
  title: string;
  message: string;
  /** Without a sound. */
  silent?: boolean;
}

/** Shows a desktop notification; one with the same id is replaced, not doubled. */
export async function notify(id: string, notice: Notice): Promise<void> {
  const { silent, ...words } = notice;
  const shown = { type: 'basic' as const, iconUrl: browser.runtime.getURL('icon/128.png'), ...words };
  const asWished = silent === undefined ? shown : { ...shown, silent };
  const create = async (options: typeof shown): Promise<unknown> => browser.notifications.create(id, options);
  // Firefox knows no such wish and refuses to show what comes with one: then it is shown as the system does it.
  await create(asWished).catch(() => create(shown));
}

export const withdrawNotice = async (id: string): Promise<void> => {
  await browser.notifications.clear(id);
};

export const onNoticeClicked = (listener: (id: string) => void): void => {
  browser.notifications.onClicked.addListener(listener);
};

/** Whether the user lets Ringside show notifications, in Chrome's own settings; the system's are not known. */
export const mayNotify = (): Promise<boolean> =>
  new Promise((resolve) => {
    // Firefox has no such setting: whoever has the permission may.
    if (!('getPermissionLevel' in chrome.notifications)) resolve(true);
    else chrome.notifications.getPermissionLevel((level) => resolve(level === 'granted'));
  });
