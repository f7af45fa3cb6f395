import type { BrowserContext, Page } from '@playwright/test';

/**
 * A page in a window of its own. Chrome draws a tab that is behind another once a second at most, and what is not
 * drawn is not read: marks come when somebody looks. A test's tabs say they are visible even then.
 */
export async function openWindow(context: BrowserContext): Promise<Page> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('There is no browser to open a window in.');
  const opened = context.waitForEvent('page');
  await session.send('Target.createTarget', { url: 'about:blank', newWindow: true });
  await session.detach();
  return opened;
}

/** Holds on to the marks that stand in a page now, so that those of a new version can be told from them. */
export async function rememberMarks(page: Page): Promise<void> {
  await page.evaluate(() => {
    Reflect.set(globalThis, 'marksBefore', CSS.highlights.get('ringside-number'));
  });
}

/**
 * When a new version's marks, as many as before, stood in the page; epoch milliseconds by the page's own clock. Has to
 * be asked before the update: the page itself looks, so that no way to the test and back is counted.
 */
export function newMarksAt(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const before = Reflect.get(globalThis, 'marksBefore') as Highlight | undefined;
        const wanted = before?.size ?? 0;
        const startedAtMs = Date.now();
        const looking = setInterval(() => {
          const now = CSS.highlights.get('ringside-number');
          const isThere = now !== undefined && now !== before && now.size >= wanted;
          if (!isThere && Date.now() - startedAtMs < 20_000) return;
          clearInterval(looking);
          if (isThere) resolve(Date.now());
          else reject(new Error('no new marks'));
        }, 5);
      }),
  );
}

/** How long a panel took from the start of its page until it showed the call in progress and this note. */
export function panelRightAfter(page: Page, note: string): Promise<number> {
  return page.evaluate(
    (text) =>
      new Promise<number>((resolve, reject) => {
        const looking = setInterval(() => {
          const isIn = document.body.innerText.includes('In progress');
          const isRight = isIn && [...document.querySelectorAll('textarea')].some(({ value }) => value === text);
          const elapsedMs = Date.now() - performance.timeOrigin;
          if (!isRight && elapsedMs < 20_000) return;
          clearInterval(looking);
          if (isRight) resolve(elapsedMs);
          else reject(new Error('the panel does not show the call and its note'));
        }, 5);
      }),
    note,
  );
}
