import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { findChromium } from '../support/chromium-path.ts';
import type { Contestant } from './contestants.ts';
import { standInForExtension } from './in-page.ts';
import type { BenchPage } from './pages.ts';
import type { Bench } from './subject.ts';

/** A page is at rest when its main thread had less to do than this while it was watched, in milliseconds. */
const restMs = 4;

/** A page that had no rest after this long cannot be measured, in milliseconds. */
const patienceMs = 60_000;

export async function launchBench(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium found; run "node tests/run/prepare.mjs" first.');
  return await chromium.launch({ executablePath, args: ['--disable-background-networking', '--no-first-run'] });
}

/** Computing time, not time that passed: what else the machine does is not the page's. */
async function busySeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

export async function passed(ms: number): Promise<undefined> {
  await new Promise((resolve) => setTimeout(resolve, ms));
  return undefined;
}

/** Waits until nothing happened for `pauseMs`. Throws when the page has no rest for a minute. */
export async function untilAtRest(page: Page, pauseMs: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const givesUpAtMs = Date.now() + patienceMs;
  for (let before = -1, now = 0; (now - before) * 1000 > restMs; ) {
    before = now || (await busySeconds(session));
    await passed(pauseMs);
    // A page that does not even answer is busy.
    const answer = await Promise.race([busySeconds(session), passed(patienceMs)]);
    if (answer === undefined || Date.now() > givesUpAtMs) throw new Error(`no rest in ${String(patienceMs / 1000)} s`);
    now = answer;
  }
  await session.detach();
}

/** A page in a tab and a process of its own, at rest, with the stand-in for the extension. */
export async function freshTab({ browser, server }: Bench, bench: BenchPage): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(server.addressOf(bench));
  await page.evaluate(standInForExtension);
  await untilAtRest(page, 400);
  return page;
}

/** Brings a contestant into a page and waits until it has done what it does at first. */
export async function enter(page: Page, { server }: Bench, contestant: Contestant): Promise<void> {
  await page.addScriptTag({ url: server.scriptOf(contestant) });
  await untilAtRest(page, contestant.pausesMs);
}

/** The trace of what a tab does during `work`. */
export async function traced(page: Page, work: () => Promise<void>): Promise<Buffer> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The tab belongs to no browser.');
  // No category more: tracing each call would make those slow who call much.
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'v8.execute'] });
  try {
    await work();
  } catch (problem) {
    // One trace at a time: the next contestant needs it.
    await browser.stopTracing();
    throw problem;
  }
  return await browser.stopTracing();
}
