import type { Locator, Page } from '@playwright/test';

/** More than any screen of Ringside has to reach with Tab. */
const mostStops = 60;

/** Presses Tab until `target` has the focus, as somebody without a pointer does; throws when it is never reached. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${target.toString()}.`);
}
