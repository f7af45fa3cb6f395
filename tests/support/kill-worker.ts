import type { BrowserContext } from '@playwright/test';

/**
 * Ends the service workers of the browser, which is Ringside's, and waits until they have stopped. The next event
 * starts another; in an open panel that may be the very next moment.
 *
 * (Closing the worker's target ends it as well, but the successor takes over its target, so nothing would tell when.)
 */
export async function killWorker(context: BrowserContext): Promise<void> {
  const [page] = context.pages();
  if (page === undefined) throw new Error('Without a page there is nobody to ask.');
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
