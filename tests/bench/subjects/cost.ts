import { type Contestant, contestants, floor, nobody, ours } from '../contestants.ts';
import { countMarks, prepareChanges } from '../in-page.ts';
import type { BenchPage } from '../pages.ts';
import { atMost, type Bench, type Goal, median, rotated, rounded, type Subject } from '../subject.ts';
import { enter, freshTab, traced, untilAtRest } from '../tabs.ts';
import { type Work, workIn } from '../trace.ts';

/** How long a page that changes is measured, in milliseconds. */
const changesLastMs = 3000;

interface Measured extends Work {
  marks: number;
}

/** From when the script comes until it rests; on a page that changes from the first change until all are dealt with. */
async function measure(bench: Bench, page: BenchPage, contestant: Contestant): Promise<Measured> {
  const tab = await freshTab(bench, page);
  const count = page.changesPer100Ms;
  try {
    if (count) {
      await enter(tab, bench, contestant);
      await tab.evaluate(prepareChanges, { count, lastsMs: changesLastMs });
    }
    const trace = await traced(tab, async () => {
      if (count) {
        await tab.evaluate(() => startChanges());
        await untilAtRest(tab, contestant.pausesMs);
      } else await enter(tab, bench, contestant);
    });
    return { ...workIn(trace), marks: await tab.evaluate(countMarks) };
  } finally {
    await tab.context().close();
  }
}

/** What the script of each contestant costs on one page. */
export function createCost(page: BenchPage): Subject {
  const measured = new Map(contestants.map((each) => [each, [] as Measured[]]));
  const failures = new Map<Contestant, string>();

  const of = (contestant: Contestant, figure: (one: Measured) => number): number =>
    median((measured.get(contestant) ?? []).map(figure));

  /** What a contestant adds to the page's own work. */
  const added = (contestant: Contestant, figure: (one: Measured) => number): number =>
    of(contestant, figure) - of(nobody, figure);

  const figures = (contestant: Contestant) => {
    const scriptMs = added(contestant, (one) => one.scriptMs);
    const busyMs = added(contestant, (one) => one.busyMs);
    const floorMs = added(floor, (one) => one.scriptMs);
    return {
      scriptMs,
      timesFloor: scriptMs / floorMs,
      busyTimesFloor: busyMs / floorMs,
      longestScriptMs: of(contestant, (one) => one.longestScriptMs),
      longestTaskMs: of(contestant, (one) => one.longestTaskMs),
      ofThread: page.changesPer100Ms ? (100 * busyMs) / changesLastMs : undefined,
    };
  };

  function row(contestant: Contestant): Record<string, string | number> {
    const failure = failures.get(contestant);
    if (failure !== undefined) return { who: contestant.name, 'script ms': failure };
    const { scriptMs, timesFloor, busyTimesFloor, longestScriptMs, longestTaskMs, ofThread } = figures(contestant);
    return {
      who: contestant.name,
      'script ms': rounded(scriptMs),
      'script × floor': rounded(timesFloor),
      'with style and paint × floor': rounded(busyTimesFloor),
      ...(ofThread !== undefined && { '% of main thread': rounded(ofThread) }),
      'longest script ms': rounded(longestScriptMs),
      'longest task ms': rounded(longestTaskMs),
      ...(contestant === ours && { marks: of(ours, (one) => one.marks) }),
    };
  }

  return {
    name: page.name,
    title: page.title,
    note: () => `The page alone takes ${String(rounded(of(nobody, (one) => one.busyMs)))} ms, which are taken off.`,
    async run(bench, turn) {
      for (const contestant of rotated(contestants, turn)) {
        try {
          measured.get(contestant)?.push(await measure(bench, page, contestant));
        } catch (problem) {
          failures.set(contestant, (problem instanceof Error ? problem.message : String(problem)).slice(0, 60));
        }
      }
    },
    rows: () => contestants.filter((each) => each !== nobody).map(row),
    goals(): Goal[] {
      const { timesFloor, longestScriptMs, ofThread = Number.NaN } = figures(ours);
      const limit = page.mostTimesFloor;
      return [
        ...(limit === undefined ? [] : [atMost(`${page.title}: ≤ ${limit} × floor`, limit, timesFloor, '×')]),
        ...(page.changesPer100Ms ? [atMost(`${page.title}: ≤ 2 % of the main thread`, 2, ofThread, '%')] : []),
        atMost(`${page.title}: no task of ours over 16 ms`, 16, longestScriptMs, 'ms'),
      ];
    },
  };
}
