import browser from 'webextension-polyfill';

export interface MessageSender {
  id?: string | undefined;
  origin?: string | undefined;
  tabId?: number | undefined;
  /** What its tab showed when the message was sent, which a worker that starts late could not find out any more. */
  pageAddress?: string | undefined;
  documentId?: string | undefined;
}

/** The extension's id. */
export const ownId = (): string => browser.runtime.id;

/** `chrome-extension://` and the id, as senders of our own pages carry it. */
export const ownOrigin = (): string => new URL(browser.runtime.getURL('')).origin;

/** Sends to the worker, or from the worker to our own open pages. */
export const sendMessage = (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message);

/**
 * The one message listener. It answers in the callback style: several listeners that mix synchronous and
 * asynchronous answers have broken each other before. `undefined` leaves a message to others.
 */
export function onMessage(listener: (message: unknown, sender: MessageSender) => Promise<unknown> | undefined): void {
  chrome.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const { id, origin, tab, documentId } = sender;
    const answer = listener(message, { id, origin, tabId: tab?.id, pageAddress: tab?.url, documentId });
    if (answer === undefined) return false;
    void answer.then(respond);
    return true;
  });
}

/** After installation and after every update, Ringside's or the browser's. */
export const onInstalled = (listener: (why: `${chrome.runtime.OnInstalledReason}`) => void): void => {
  chrome.runtime.onInstalled.addListener(({ reason }) => listener(reason));
};

/** Ringside's version, and the browser it runs in with its major version, such as `Chromium 156`. */
export function versions(): { version: string; browser: string } {
  const [, name = 'Chrome', major = ''] = /(Chrome|Firefox)\/(\d+)/.exec(navigator.userAgent) ?? [];
  const engine = name === 'Chrome' ? 'Chromium' : name;
  return { version: browser.runtime.getManifest().version, browser: `${engine} ${major}` };
}

/**
 * Where a sign-in by redirect leads: an address that the browser keeps for the extension, or where it keeps none, one
 * that leads nowhere. It is only read, nothing is ever sent there.
 */
export function redirectAddress(): string {
  const { id } = browser.runtime;
  // Chrome's ids are 32 letters, Firefox's stand in braces.
  return /^[a-p]{32}$/.test(id) ? `https://${id}.chromiumapp.org/` : 'https://ringside.invalid/';
}

/** Opens the options, or brings them to the front; at the part with this id, when one is named, in a tab of their own. */
export async function openOptionsPage(part?: string): Promise<void> {
  if (part === undefined) await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${part}`) });
}
