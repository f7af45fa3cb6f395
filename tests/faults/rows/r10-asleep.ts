import { expect } from '@playwright/test';
import { until } from '../../support/until.ts';
import { freshNumber } from '../ledger-view.ts';
import { pollTimes } from '../poll-times.ts';
import type { Rig } from '../rig.ts';
import { defineRow, type RowOutcome } from '../row.ts';
import { timePasses } from '../time-passes.ts';
import type { UnwatchedBench } from '../unwatched-bench.ts';

const asleepMs = 95_000;
const freshWithinMs = 2000;
/** The usual polls of a call are a second apart; what comes sooner after the first is a second one to catch up. */
const leastGapMs = 900;
/** Asked for only when all is over, so that nothing else goes on in the moments that are measured. */
const watchedMs = 3500;
/** Browsers side by side; they wake one after the other. */
const lanes = 3;
const laneAfterMs = 12_000;

/** What happens to the call while the machine is asleep. */
const cases = [
  { before: 'Ringing', meanwhile: 'answer', after: 'In progress', isPollUnderWay: false },
  { before: 'In progress', meanwhile: 'end', after: 'Finished', isPollUnderWay: false },
  { before: 'In progress', meanwhile: 'end', after: 'Finished', isPollUnderWay: true },
] as const;

const shows = (words: string): string => `document.body.innerText.includes(${JSON.stringify(words)})`;

/** From now on the panel itself writes down when it shows these words first, by the machine's clock. */
const watchFor = (words: string): string => `
  globalThis.shownAtMs = undefined;
  new MutationObserver((_changes, observer) => {
    if (!${shows(words)}) return;
    shownAtMs = Date.now();
    observer.disconnect();
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
`;

const clickDone = `
  [...document.querySelectorAll('button')].find(({ innerText }) => innerText === 'Done')?.click();
`;

/** A request that left before and is answered into the sleep. */
async function startPoll({ control }: UnwatchedBench): Promise<void> {
  await control.forgetRequests();
  await control.fail({ method: 'GET', path: '/v2/calls', kind: 'delay', delayMs: 1000 });
  await until('a poll under way', async () => ((await control.faults()).length === 0 ? true : undefined));
}

interface Awakening {
  /** From waking until the first poll arrived, and until the panel was right. */
  polledMs: number;
  shownMs: number;
  /** Between the first poll and the next. */
  gapMs: number;
}

async function sleep(bench: UnwatchedBench, index: number): Promise<Awakening> {
  const { browser, control, panel } = bench;
  const { before, meanwhile, after, isPollUnderWay } = cases[index % cases.length] ?? cases[0];
  const id = await control.inbound({ phoneNumber: freshNumber(index) });
  if (before !== 'Ringing') await control.answer(id);
  await panel.waitUntil(shows(before));
  await panel.run(watchFor(after));
  if (isPollUnderWay) await startPoll(bench);
  browser.fallAsleep();
  await control[meanwhile](id);
  await timePasses(asleepMs);
  await control.forgetRequests();
  const wokenAtMs = Date.now();
  browser.wake();
  await timePasses(watchedMs);
  const [first = Number.NaN, second = Number.POSITIVE_INFINITY] = await pollTimes(control);
  const shownAtMs = await panel.run('globalThis.shownAtMs');
  if (meanwhile !== 'end') await control.end(id);
  await panel.waitUntil(shows('Finished'));
  await panel.run(clickDone);
  return { polledMs: first - wokenAtMs, shownMs: Number(shownAtMs) - wokenAtMs, gapMs: second - first };
}

async function run(rig: Rig, count: number): Promise<RowOutcome> {
  const all: Awakening[] = [];
  const lane = async (place: number): Promise<string[]> => {
    const bench = await rig.openUnwatched();
    await timePasses(place * laneAfterMs);
    const trials = Math.ceil((count - place) / lanes);
    return rig.repeat(trials, async (trial) => {
      const awakening = await sleep(bench, trial * lanes + place);
      all.push(awakening);
      expect(awakening.polledMs, 'polled, ms after waking').toBeLessThanOrEqual(freshWithinMs);
      expect(awakening.shownMs, 'shown, ms after waking').toBeLessThanOrEqual(freshWithinMs);
      expect(awakening.gapMs, 'ms until the next poll').toBeGreaterThanOrEqual(leastGapMs);
    });
  };
  const places = Array.from({ length: Math.min(lanes, count) }, (_, place) => place);
  const broken = (await Promise.all(places.map(lane))).flat();
  const longest = (each: (awakening: Awakening) => number): string => `${String(Math.max(...all.map(each)))} ms`;
  const figures = {
    'polled after at most': longest(({ polledMs }) => polledMs),
    'panel right after at most': longest(({ shownMs }) => shownMs),
    'next poll after the first, at the earliest': `${String(Math.min(...all.map(({ gapMs }) => gapMs)))} ms`,
  };
  return { trials: count, broken, figures };
}

export const row = defineRow({
  id: 'R10',
  fault:
    'machine asleep for 95 s (all processes stopped) in a call that is answered or ends meanwhile, a third with a poll under way; no debugger attached',
  mustHold: 'polled and shown in the panel within 2 s of waking, and no second poll to catch up',
  count: 10,
  quickCount: 0,
  run,
});
