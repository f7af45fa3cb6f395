import type { CDPSession, Page } from '@playwright/test';
import { type PastCalls, pastCallsOn } from '../../support/past-calls.ts';

/** As fast as a hand flings a list that long: some 700 rows a second, in pixels a second. */
const flingSpeed = 32_000;

/** Reads a user's list to its end, as somebody who holds the End key does. */
export async function readToTheEnd(page: Page): Promise<PastCalls> {
  const calls = pastCallsOn(page);
  await calls.rows.first().focus();
  // "So far" is said until there is nothing older.
  while (!/^[\d,]+ calls$/.test((await calls.status.last().textContent()) ?? '')) {
    await page.keyboard.press('End');
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  }
  await page.keyboard.press('Home');
  return calls;
}

/** Flings the list down to its end and up again, by gestures that the browser takes for a finger's. */
export async function flingThrough(page: Page): Promise<void> {
  const box = await page.getByRole('list', { name: 'Past calls' }).evaluate((list) => {
    const { x, y, width, height } = (list.parentElement ?? list).getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2, listPx: list.scrollHeight };
  });
  const session: CDPSession = await page.context().newCDPSession(page);
  for (const direction of [-1, 1]) {
    await session.send('Input.synthesizeScrollGesture', {
      x: box.x,
      y: box.y,
      yDistance: direction * box.listPx,
      speed: flingSpeed,
      preventFling: true,
    });
  }
  await session.detach();
}
