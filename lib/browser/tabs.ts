import browser, { type Tabs } from 'webextension-polyfill';

function isWebAddress(address: string): boolean {
  try {
    return ['https:', 'http:'].includes(new URL(address).protocol);
  } catch {
    return false;
  }
}

/**
 * Opens a web page in a new tab. Records' links come from outside, and `tabs.create` would open `data:` and `file:`
 * as well, so anything but http(s) is left alone.
 */
export async function openTab(address: string): Promise<void> {
  if (isWebAddress(address)) await browser.tabs.create({ url: address });
}

/** A tab's page; there is none to tell of where its site is not granted. */
interface OpenPage {
  tabId: number;
  address: string;
  title: string;
}

function openPage({ id, url, title }: Partial<Tabs.Tab>): OpenPage | undefined {
  return id === undefined || url === undefined ? undefined : { tabId: id, address: url, title: title ?? '' };
}

/** The page the user looked at last; address and title are there only where the site is granted. */
export async function latestPage(): Promise<OpenPage | undefined> {
  const tabs = await browser.tabs.query({});
  const ours = browser.runtime.getURL('');
  const pages = tabs.filter((tab) => tab.url?.startsWith(ours) !== true);
  const [latest] = pages.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return latest && openPage(latest);
}

/** What a tab shows now. */
export async function pageOfTab(tabId: number): Promise<OpenPage | undefined> {
  return openPage(await browser.tabs.get(tabId).catch(() => ({})));
}

/**
 * Another tab came in front, or the one in front shows another page or title. Returns the function that ends the
 * listening.
 */
export function onPageInFront(listener: () => void): () => void {
  const { onActivated, onUpdated, onRemoved } = browser.tabs;
  const { onFocusChanged } = browser.windows;
  const updated: Parameters<typeof onUpdated.addListener>[0] = (_tabId, change) => {
    if (change.url !== undefined || change.title !== undefined || change.status === 'complete') listener();
  };
  onActivated.addListener(listener);
  onUpdated.addListener(updated);
  onRemoved.addListener(listener);
  onFocusChanged.addListener(listener);
  return () => {
    onActivated.removeListener(listener);
    onUpdated.removeListener(updated);
    onRemoved.removeListener(listener);
    onFocusChanged.removeListener(listener);
  };
}

/** All tabs; the address is empty where it is not known, which is where no site is granted. */
export async function openTabs(): Promise<{ tabId: number; address: string }[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url }) => (id === undefined ? [] : [{ tabId: id, address: url ?? '' }]));
}

/** Calls the page's scripts in all frames of a tab. Most tabs have none, and none has to answer. */
export async function callScripts(tabId: number): Promise<void> {
  await browser.tabs.sendMessage(tabId, null).catch(() => undefined);
}
