import type { Page } from '@playwright/test';

/**
 * Fills storage.local to its last byte, as a full disk does, and keeps it full: what something that got smaller leaves is
 * filled as well. Asked in one of Ringside's own pages.
 */
export const fillStorage = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    let index = 0;
    let isWanted = true;
    let turn = Promise.resolve();
    const fill = async (): Promise<void> => {
      for (let chars = 2 ** 22; chars >= 1 && isWanted; index += 1) {
        const isKept = await chrome.storage.local.set({ [`filling:${index}`]: 'x'.repeat(chars) }).then(
          () => true,
          () => false,
        );
        if (!isKept) chars /= 2;
      }
    };
    const refill = (changes: Record<string, unknown>): void => {
      if (Object.keys(changes).some((key) => !key.startsWith('filling:'))) turn = turn.then(fill);
    };
    chrome.storage.local.onChanged.addListener(refill);
    Object.assign(globalThis, {
      stopFilling: () => {
        isWanted = false;
        chrome.storage.local.onChanged.removeListener(refill);
        return turn;
      },
    });
    turn = turn.then(fill);
    await turn;
  });

/** Somebody tidied up; in the page that filled it. */
export const freeStorage = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await (globalThis as unknown as { stopFilling(): Promise<void> }).stopFilling();
    const keys = Object.keys(await chrome.storage.local.get(null));
    await chrome.storage.local.remove(keys.filter((key) => key.startsWith('filling:')));
  });
