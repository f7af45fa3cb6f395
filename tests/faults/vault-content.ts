import type { Page } from '@playwright/test';

/** What lies in the vault, opened as only Ringside's own pages can: by the key that the browser keeps beside it. */
export async function vaultContent(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('ringside-vault');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error('the vault cannot be opened'));
    });
    const read = (name: string): Promise<unknown> =>
      new Promise((resolve) => {
        const reading = database.transaction('secrets').objectStore('secrets').get(name);
        reading.onsuccess = () => resolve(reading.result);
      });
    const key = (await read('wrapping-key')) as CryptoKey;
    const { iv, content } = (await read('secrets')) as { iv: Uint8Array<ArrayBuffer>; content: ArrayBuffer };
    database.close();
    const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, content);
    return JSON.parse(new TextDecoder().decode(opened)) as Record<string, string>;
  });
}
