import { type OpeningTimes, watchOpening } from '../panel/in-panel.ts';
import { beginCall, emptyPopup, openPanelRig, type PanelRig } from '../panel/panel-rig.ts';
import { atMost, median, rotated, rounded, type Subject } from '../subject.ts';

/** Chrome ends a worker that has nothing to do; the next popup starts it. */
type Worker = 'alive' | 'dead';

const workers: readonly Worker[] = ['alive', 'dead'];
const words: Record<Worker, string> = {
  alive: 'with the worker alive',
  dead: 'with a dead worker, which starts meanwhile',
};
/** In one run. */
const timesEach = 4;

async function openOnce(rig: PanelRig, worker: Worker): Promise<OpeningTimes> {
  const { page } = await emptyPopup(rig);
  try {
    await page.addInitScript(watchOpening);
    if (worker === 'dead') await rig.ringside.killWorker();
    else await rig.ringside.serviceWorker();
    await page.goto(rig.address, { waitUntil: 'commit' });
    return await page.evaluate(() => benchOpened);
  } finally {
    await page.close();
  }
}

/**
 * The popup's page in a tab of the popup's size, because Chrome's own popup ends with its window's focus: what draws and
 * what it waits for are the same.
 */
export function createOpening(): Subject {
  const measured = new Map(workers.map((worker) => [worker, [] as OpeningTimes[]]));
  const of = (worker: Worker, figure: (one: OpeningTimes) => number): number[] =>
    (measured.get(worker) ?? []).map(figure);
  return {
    name: 'open',
    title: 'how soon the panel is usable in a call: heading and notes drawn, ready for a key',
    note: () => 'Milliseconds that passed since the navigation began, the process’s start included.',
    async run(_bench, turn) {
      const rig = await openPanelRig();
      try {
        await beginCall(rig);
        await rig.panel.page.close();
        for (let count = 0; count < timesEach; count += 1) {
          for (const worker of rotated(workers, turn + count)) measured.get(worker)?.push(await openOnce(rig, worker));
        }
      } finally {
        await rig.close();
      }
    },
    rows: () =>
      workers.map((worker) => ({
        who: words[worker],
        'there after ms': rounded(median(of(worker, ({ thereMs }) => thereMs))),
        'drawn after ms': rounded(median(of(worker, ({ drawnMs }) => drawnMs))),
        'slowest ms': rounded(Math.max(...of(worker, ({ drawnMs }) => drawnMs))),
      })),
    goals: () =>
      workers.map((worker) =>
        atMost(
          `panel usable in a call ≤ 100 ms, ${words[worker]}`,
          100,
          median(of(worker, (one) => one.drawnMs)),
          'ms',
        ),
      ),
  };
}
