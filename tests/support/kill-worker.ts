import type { BrowserContext } from '@playwright/test';
import { until } from './until.ts';

/**
 * Ends the service worker of the extension at `origin` and waits until its target is gone, so that what comes next meets
 * a new one. Nothing happens when none runs.
 */
export async function killWorker(context: BrowserContext, origin: string): Promise<void> {
  const browser = context.browser();
  if (browser === null) throw new Error('This browser context has no browser to ask.');
  const session = await browser.newBrowserCDPSession();
  const runningIds = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos
      .filter(({ type, url }) => type === 'service_worker' && url.startsWith(origin))
      .map(({ targetId }) => targetId);
  };
  const doomed = await runningIds();
  for (const targetId of doomed) await session.send('Target.closeTarget', { targetId });
  await until('the worker to end', async () => {
    const running = await runningIds();
    return doomed.some((targetId) => running.includes(targetId)) ? undefined : true;
  });
  await session.detach();
}
