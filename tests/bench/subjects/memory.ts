import { type Contestant, contestants, floor, nobody, ours } from '../contestants.ts';
import { withoutNumbersPage } from '../pages.ts';
import { atMost, type Bench, median, rotated, rounded, type Subject } from '../subject.ts';
import { enter, freshTab } from '../tabs.ts';

const measuredContestants = contestants.filter((each) => each !== floor);

interface Heap {
  scriptBytes: number;
  engineBytes: number;
}

/**
 * Two tabs in the same conditions, in processes of their own: the same page, the same stand-in, the same steps, one
 * with the script and one with an empty one; each at rest. What is left after collecting garbage is what is held.
 * Scripts' objects and the code made from them are one heap, the engine's objects behind them (ranges, observers,
 * listeners) the other; both are counted.
 */
async function heapWith(bench: Bench, contestant: Contestant): Promise<Heap> {
  const tab = await freshTab(bench, withoutNumbersPage);
  await enter(tab, bench, contestant);
  const session = await tab.context().newCDPSession(tab);
  // What the first pass lets go of may let go of more.
  for (let pass = 0; pass < 3; pass += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  await tab.context().close();
  return { scriptBytes: usedSize, engineBytes: embedderHeapUsedSize };
}

export function createMemory(): Subject {
  const measured = new Map(measuredContestants.map((each) => [each, [] as Heap[]]));
  const addedKilobytes = (contestant: Contestant, bytes: (heap: Heap) => number): number => {
    const of = (each: Contestant): number => median((measured.get(each) ?? []).map(bytes));
    return (of(contestant) - of(nobody)) / 1000;
  };
  const all = (heap: Heap): number => heap.scriptBytes + heap.engineBytes;
  return {
    name: 'memory',
    title: 'heap that a script adds to the page without numbers, after collecting garbage',
    async run(bench, turn) {
      for (const each of rotated(measuredContestants, turn)) measured.get(each)?.push(await heapWith(bench, each));
    },
    rows: () =>
      measuredContestants
        .filter((each) => each !== nobody)
        .map((each) => ({
          who: each.name,
          'scripts kB': rounded(addedKilobytes(each, (heap) => heap.scriptBytes)),
          'engine kB': rounded(addedKilobytes(each, (heap) => heap.engineBytes)),
          'together kB': rounded(addedKilobytes(each, all)),
        })),
    goals: () => [atMost('heap ≤ 300 kB on a page without numbers', 300, addedKilobytes(ours, all), 'kB')],
  };
}
