import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Frame, type Page } from '@playwright/test';
import { createVerdicts } from '../../lib/phone/verdict/verdicts.ts';
import { productionBuild } from '../support/build.ts';
import { findChromium } from '../support/chromium-path.ts';
import { until } from '../support/until.ts';
import { countMarks, goTo, listSpots, passQuietly, shownNumber, standInForBrowser } from './in-page.ts';
import type { CorpusPage } from './page-corpus.ts';

/** A number the chip offered to call, and the text it stood at. */
export interface Offer {
  number: string;
  text: string;
}

const address = 'https://crm.example/';

/** A mark has a chip. A hand that sees none moves on a little; this often, it is none to be had. */
const mostMoves = 5;

/** A page of the corpus in a tab, with the page's script in each of its frames. */
interface OpenPage {
  page: Page;
  /** Resolves when the script has nothing left to ask. */
  settled: () => Promise<unknown>;
}

function scriptNamed(name: string): string {
  return readFileSync(`${productionBuild}/${name}.js`, 'utf8');
}

async function open(page: Page, { html, country }: CorpusPage): Promise<OpenPage> {
  const verdicts = createVerdicts();
  let questions = 0;
  await page.exposeFunction('ringsideJudge', (texts: string[]) => {
    questions += 1;
    return verdicts.judge(texts, country);
  });
  const chip = scriptNamed('number-chip');
  await page.exposeBinding('ringsideBringChip', ({ frame }) => frame.evaluate(chip));
  await page.addInitScript(standInForBrowser);
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto(address);
  const script = scriptNamed('number-finder');
  for (const frame of page.frames()) await frame.evaluate(script);
  const progress = async (): Promise<string> => {
    const marks = await Promise.all(page.frames().map((frame) => frame.evaluate(countMarks)));
    return [questions, ...marks].join(' ');
  };
  const settled = () =>
    until(
      'the page to be read',
      async () => {
        const before = await progress();
        await page.evaluate(passQuietly);
        return before === (await progress()) || undefined;
      },
      { timeoutMs: 60_000 },
    );
  return { page, settled };
}

async function offsetOf(frame: Frame): Promise<{ x: number; y: number }> {
  if (frame.parentFrame() === null) return { x: 0, y: 0 };
  const element = await frame.frameElement();
  await element.scrollIntoViewIfNeeded();
  return (await element.boundingBox()) ?? { x: 0, y: 0 };
}

/** What the chip shows when the pointer comes to a spot; empty when it stays away. */
async function pointAt(page: Page, frame: Frame, index: number): Promise<string> {
  const spot = await frame.evaluate(goTo, index);
  if (!spot) return '';
  const offset = await offsetOf(frame);
  for (let move = 0; move < (spot.isMark ? mostMoves : 2); move += 1) {
    // Scrolled to, the next spot often stands where the last one stood: only a pointer that moves is noticed.
    await page.mouse.move(offset.x + spot.x - 1 + (move % 2), offset.y + spot.y);
    await page.mouse.move(offset.x + spot.x, offset.y + spot.y);
    const shown = await frame.evaluate(shownNumber);
    if (shown !== '') return shown;
  }
  return '';
}

async function offersIn(page: Page, frame: Frame): Promise<Offer[]> {
  const offers: Offer[] = [];
  for (const [index, text] of (await frame.evaluate(listSpots)).entries()) {
    const shown = await pointAt(page, frame, index);
    if (shown !== '') offers.push({ number: `+${shown.replaceAll(/\D/g, '')}`, text });
  }
  return offers;
}

async function offersOn(page: Page): Promise<Offer[]> {
  const offers: Offer[] = [];
  for (const frame of page.frames()) offers.push(...(await offersIn(page, frame)));
  return offers;
}

/**
 * Opens a page of the corpus, points at everything on it, and collects the numbers the chip offers. A page that changes
 * is read once more when it has changed.
 */
export async function readPage(browser: Browser, corpusPage: CorpusPage): Promise<{ before: Offer[]; after: Offer[] }> {
  const { page, settled } = await open(await browser.newPage({ viewport: { width: 1280, height: 900 } }), corpusPage);
  await settled();
  const before = await offersOn(page);
  let after: Offer[] = [];
  if (corpusPage.after) {
    await page.evaluate('changePage()');
    await settled();
    after = await offersOn(page);
  }
  await page.close();
  return { before, after };
}

export async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium found; run "node tests/run/prepare.mjs" first.');
  return await chromium.launch({ executablePath });
}
