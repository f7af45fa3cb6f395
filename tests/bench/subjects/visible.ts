import { ours } from '../contestants.ts';
import { prepareChanges } from '../in-page.ts';
import { type Arrival, type MarkTimes, prepareArrival, timeArrival } from '../in-page-marks.ts';
import { withNumbersPage } from '../pages.ts';
import { atMost, type Bench, median, rotated, rounded, type Subject } from '../subject.ts';
import { enter, freshTab, untilAtRest } from '../tabs.ts';

const title = 'how soon a number in view is marked, on the page with 1,000 numbers';

const arrivals: Record<Arrival, string> = {
  opened: 'page just opened (from the script tag)',
  added: 'added',
  changed: 'changed in place',
  shown: 'was hidden, is shown',
  scrolled: 'scrolled to',
  stormed: 'added while 100 texts change per 100 ms',
};

const names = Object.keys(arrivals).filter((name): name is Arrival => name in arrivals);

/** In one run; those of one tab come one after the other. */
const timesEach = 3;
const stormLastsMs = 2000;

/** No number twice: an answer that is known already would be no measure. */
let nextNumber = 1000;

async function time(bench: Bench, arrival: Arrival): Promise<MarkTimes[]> {
  const tab = await freshTab(bench, withNumbersPage);
  if (arrival !== 'opened') await enter(tab, bench, ours);
  await tab.evaluate(prepareChanges, { count: 100, lastsMs: stormLastsMs });
  const times: MarkTimes[] = [];
  for (let count = 0; count < (arrival === 'opened' ? 1 : timesEach); count += 1) {
    nextNumber += 1;
    const given = { arrival, number: `+1 415-200-${String(nextNumber)}`, script: bench.server.scriptOf(ours) };
    await tab.evaluate(prepareArrival, given);
    if (arrival !== 'stormed') await untilAtRest(tab, ours.pausesMs);
    times.push(await tab.evaluate(timeArrival, given));
  }
  await tab.context().close();
  return times;
}

/** Milliseconds that passed, for once: a person waits for the machine as it is. */
export function createVisible(): Subject {
  const measured = new Map(names.map((name) => [name, [] as MarkTimes[]]));
  const timesOf = (name: Arrival): readonly MarkTimes[] => measured.get(name) ?? [];
  const drawnMs = (name: Arrival): number => median(timesOf(name).map((one) => one.drawnMs));
  return {
    name: 'visible',
    title,
    note: () => 'Milliseconds that passed: longer on a busy machine.',
    async run(bench, turn) {
      for (const name of rotated(names, turn)) measured.get(name)?.push(...(await time(bench, name)));
    },
    rows: () =>
      names.map((name) => ({
        who: arrivals[name],
        'text drawn after ms': rounded(median(timesOf(name).map((one) => one.textDrawnMs))),
        'mark registered after ms': rounded(median(timesOf(name).map((one) => one.registeredMs))),
        'mark drawn after ms': rounded(drawnMs(name)),
        'slowest ms': rounded(Math.max(...timesOf(name).map((one) => one.drawnMs))),
      })),
    goals: () =>
      names.map((name) =>
        atMost(`marks visible ≤ 150 ms after content appears: ${arrivals[name]}`, 150, drawnMs(name), 'ms'),
      ),
  };
}
