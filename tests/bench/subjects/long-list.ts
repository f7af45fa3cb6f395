import type { Page } from '@playwright/test';
import type { History } from '../../sandbox/history/history.ts';
import { timeSwitch, type Way, watchLongTasks } from '../panel/in-panel.ts';
import { flingThrough, readToTheEnd } from '../panel/long-list.ts';
import { emptyPopup, heapAfterCollecting, openPanelRig, type PanelRig } from '../panel/panel-rig.ts';
import { atMost, median, rounded, type Subject } from '../subject.ts';
import { traced } from '../tabs.ts';
import { workIn } from '../trace.ts';

/** So many calls of the whole organisation that five thousand of them are the demo agent's. */
const history: History = 20_500;

const toCalls: Way = { press: { role: 'tab', name: 'Calls' }, until: 'ul[aria-label="Past calls"] > li' };

interface Measured {
  calls: number;
  /** Most rows that existed at once. */
  rows: number;
  longestTaskMs: number;
  /** As the browser reports them: tasks over 50 ms of time that passed. */
  longTasks: number;
  grownKilobytes: number;
  /** From the press on "Calls" in a new panel, while Tenfold does not answer. */
  keptMs: number;
}

async function measureFling(page: Page): Promise<Omit<Measured, 'keptMs' | 'calls'>> {
  // Once for what is made at the first time and stays: entries of calls that were put into words.
  await flingThrough(page);
  const beforeBytes = await heapAfterCollecting(page);
  await page.evaluate(watchLongTasks);
  const work = workIn(await traced(page, () => flingThrough(page)));
  const longTasks = await page.evaluate(() => benchLongTasksMs.length);
  const grownKilobytes = ((await heapAfterCollecting(page)) - beforeBytes) / 1000;
  const rows = await page.getByRole('list', { name: 'Past calls' }).getByRole('listitem').count();
  return { rows, longestTaskMs: work.longestTaskMs, longTasks, grownKilobytes };
}

/** What this computer has kept is all there is to be seen: Tenfold takes its time. */
async function measureKept(rig: PanelRig): Promise<number> {
  await rig.control.fail({ path: '/v2/calls', method: 'GET', kind: 'delay', delayMs: 4000, count: 1000 });
  const { page, tab } = await emptyPopup(rig);
  await page.goto(rig.address);
  await tab('Calls').waitFor();
  const tookMs = await page.evaluate(timeSwitch, toCalls);
  await page.close();
  return tookMs;
}

async function measure(): Promise<Measured> {
  const rig = await openPanelRig({ history });
  try {
    const { page, tab } = rig.panel;
    await tab('Calls').click();
    const list = await readToTheEnd(page);
    const calls = Number(/\d+$/.exec(await list.focusedPlace())?.[0]);
    return { calls, ...(await measureFling(page)), keptMs: await measureKept(rig) };
  } finally {
    await rig.close();
  }
}

/** The list of five thousand past calls: flung through from end to end, and opened anew. */
export function createLongList(): Subject {
  const measured: Measured[] = [];
  const of = (figure: (one: Measured) => number): number => median(measured.map(figure));
  return {
    name: 'list',
    title: 'five thousand past calls, flung through to the end and back at 32,000 px a second',
    note: () => 'The heap is what is left after collecting garbage, compared with before.',
    async run() {
      measured.push(await measure());
    },
    rows: () => [
      {
        who: 'list',
        calls: of(({ calls }) => calls),
        'rows in the page': of(({ rows }) => rows),
        'longest task ms': rounded(of(({ longestTaskMs }) => longestTaskMs)),
        'tasks over 50 ms': of(({ longTasks }) => longTasks),
        'heap grown by kB': rounded(of(({ grownKilobytes }) => grownKilobytes)),
        'kept calls drawn after ms': rounded(of(({ keptMs }) => keptMs)),
      },
    ],
    goals: () => [
      atMost(
        'flinging through 5,000 calls: no task over 50 ms',
        50,
        of((one) => one.longestTaskMs),
        'ms',
      ),
      atMost(
        'flinging through 5,000 calls: heap grown by ≤ 300 kB',
        300,
        of((one) => one.grownKilobytes),
        'kB',
      ),
      atMost(
        'the kept list is drawn ≤ 100 ms after "Calls" is pressed',
        100,
        of((one) => one.keptMs),
        'ms',
      ),
    ],
  };
}
