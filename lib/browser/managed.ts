import browser from 'webextension-polyfill';

/** What the administrator's policy says to this extension; empty without one. */
export const readManaged = (): Promise<Record<string, unknown>> => browser.storage.managed.get(null);

export function onManagedChanged(listener: () => void): void {
  browser.storage.managed.onChanged.addListener(listener);
}
