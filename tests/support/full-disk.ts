import type { Page } from '@playwright/test';

/** Fills storage.local to its last byte, as a full disk does; asked in one of Ringside's own pages. */
export const fillStorage = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    let index = 0;
    for (let chars = 2 ** 22; chars >= 1; index += 1) {
      const isKept = await chrome.storage.local.set({ [`filling:${index}`]: 'x'.repeat(chars) }).then(
        () => true,
        () => false,
      );
      if (!isKept) chars /= 2;
    }
  });

/** Somebody tidied up. */
export const freeStorage = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const keys = Object.keys(await chrome.storage.local.get(null));
    await chrome.storage.local.remove(keys.filter((key) => key.startsWith('filling:')));
  });
