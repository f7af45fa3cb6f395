import browser from 'webextension-polyfill';

/** Who sent a request: Chrome names the origin, Firefox the page. */
interface RequestSource {
  initiator?: string | undefined;
  originUrl?: string | undefined;
}

/** Whether a request is one of ours, and not a page's or another extension's. */
export function isOwnRequest({ initiator, originUrl }: RequestSource): boolean {
  const home = browser.runtime.getURL('');
  return initiator === undefined ? originUrl?.startsWith(home) === true : `${initiator}/` === home;
}
