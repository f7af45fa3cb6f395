import browser from 'webextension-polyfill';

/** The tab in front; its address and title are known where the site is granted, or the user just called Ringside on it. */
export interface FrontTab {
  tabId: number;
  address: string | undefined;
  /** Empty where it is not known. */
  title: string;
}

/**
 * The page the user looks at: the tab in front of the window in front. One of Ringside's own pages shows what the
 * page behind it holds, so then it is the one looked at last.
 */
export async function frontTab(): Promise<FrontTab | undefined> {
  const ours = browser.runtime.getURL('');
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const others = (await browser.tabs.query({})).filter((tab) => tab.url?.startsWith(ours) !== true);
  const [latest] = others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  const front = active && active.url?.startsWith(ours) !== true ? active : latest;
  return front?.id === undefined ? undefined : { tabId: front.id, address: front.url, title: front.title ?? '' };
}
