import browser from 'webextension-polyfill';

/** Firefox has no policy for an extension unless an administrator has installed one, and says so by an error. */
const isNoPolicy = (error: unknown): boolean => error instanceof Error && /manifest not found/i.test(error.message);

/** What the administrator's policy says to this extension; empty without one. */
export async function readManaged(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(null);
  } catch (error) {
    if (isNoPolicy(error)) return {};
    throw error;
  }
}

export function onManagedChanged(listener: () => void): void {
  browser.storage.managed.onChanged.addListener(listener);
}
