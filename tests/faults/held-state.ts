import type { Page } from '@playwright/test';

/** What watching calls writes by itself, whoever sends what, and the log of it. */
const volatile = new Set(['connection', 'health', 'log', 'openRecord']);

/** Everything that Ringside keeps, as text: storage, and the vault as it lies there; asked in one of its own pages. */
export async function heldState(page: Page): Promise<string> {
  const held = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('ringside-vault');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error('the vault cannot be opened'));
    });
    const sealed = await new Promise<{ iv: Uint8Array } | undefined>((resolve) => {
      const reading = database.transaction('secrets').objectStore('secrets').get('secrets');
      reading.onsuccess = () => resolve(reading.result as { iv: Uint8Array } | undefined);
    });
    database.close();
    return {
      ...(await chrome.storage.local.get(null)),
      ...(await chrome.storage.session.get(null)),
      vault: sealed && [...sealed.iv],
      origins: await chrome.permissions.getAll(),
    };
  });
  const lasting = Object.entries(held).filter(([key]) => !volatile.has(key));
  return JSON.stringify(lasting, (key, value: unknown) =>
    key === 'watermarkMs' || key === 'clockOffsetMs' ? undefined : value,
  );
}
