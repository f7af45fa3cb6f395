import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { findChromium } from '../support/chromium-path.ts';
import { countMarks, standInForExtension, startChanges, walkFloor, walkWithLibrary } from './in-page.ts';
import type { BenchPage } from './pages.ts';
import { type Work, workIn } from './trace.ts';

const finder = new URL('../../.output/chrome-mv3/number-finder.js', import.meta.url).pathname;
const library = new URL('../../node_modules/libphonenumber-js/bundle/libphonenumber-max.js', import.meta.url).pathname;

/** How long a page that changes is measured, in milliseconds. */
export const changesLastMs = 3000;

/** A page is at rest when its main thread had less to do than this, in milliseconds … */
const restMs = 4;

/** … in this time. */
const lookEveryMs = 400;

export interface Measured {
  floorMs: number;
  ours: Work;
  /** What the page did meanwhile without us; changes are its own work. */
  without: Work;
  libraryMs: number;
  marks: number;
}

export async function launchBench(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium found; run "node tests/run/prepare.mjs" first.');
  return await chromium.launch({ executablePath, args: ['--disable-background-networking', '--no-first-run'] });
}

async function busySeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

async function untilAtRest(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  let before = -1;
  for (let now = 0; (now - before) * 1000 > restMs; ) {
    before = now || (await busySeconds(session));
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
    now = await busySeconds(session);
  }
  await session.detach();
}

async function freshPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  await untilAtRest(page);
  return page;
}

/** Traces a page from when the script comes until it rests, or through its changes. */
async function work(browser: Browser, address: string, { changesPer100Ms }: BenchPage, isWithUs: boolean) {
  const page = await freshPage(browser, address);
  await page.evaluate(standInForExtension);
  const start = async (): Promise<void> => {
    if (isWithUs) await page.addScriptTag({ path: finder });
    await untilAtRest(page);
  };
  if (changesPer100Ms) await start();
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'v8.execute'] });
  if (changesPer100Ms) {
    await page.evaluate(startChanges, { count: changesPer100Ms, lastsMs: changesLastMs });
    await new Promise((resolve) => setTimeout(resolve, changesLastMs));
  } else {
    await start();
  }
  const done = workIn(await browser.stopTracing());
  const marks = await page.evaluate(countMarks);
  await page.close();
  return { done, marks };
}

/** Measures a page once: floor, ours, the page alone, and the peer, each in a tab of its own. */
export async function measure(browser: Browser, address: string, bench: BenchPage): Promise<Measured> {
  const bare = await freshPage(browser, address);
  const floorMs = await bare.evaluate(walkFloor);
  await bare.addScriptTag({ path: library });
  const libraryMs = await bare.evaluate(walkWithLibrary);
  await bare.close();
  const { done: without } = await work(browser, address, bench, false);
  const { done: ours, marks } = await work(browser, address, bench, true);
  return { floorMs, ours, without, libraryMs, marks };
}
