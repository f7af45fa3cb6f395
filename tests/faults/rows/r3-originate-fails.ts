import { setTimeout as pause } from 'node:timers/promises';
import type { Panel } from '../../support/panel.ts';
import { until } from '../../support/until.ts';
import {
  callsTo,
  freshNumber,
  originatePath,
  postsFor,
  type SeenIntent,
  settledIntent,
  takeWayOut,
} from '../ledger-view.ts';
import type { Bench, Rig } from '../rig.ts';
import { defineRow, type RowOutcome } from '../row.ts';
import { wishInPanel } from '../wishes.ts';

const settledWithinMs = 10_000;
/** How long the network is away while an answer is waited for. */
const outageMs = 500;

interface Trial {
  number: string;
  kind: (typeof kinds)[number];
}

interface Expected {
  state: SeenIntent['state'];
  posts: number;
}

/** Timeouts of a server that has dialled and of one that has not (yet), refusals, and no network before and after. */
const kinds = ['handled, silent', 'not handled, silent', '500', '503', 'offline', 'offline while waiting'] as const;

const expected: Record<Trial['kind'], Expected> = {
  'handled, silent': { state: 'placed', posts: 1 },
  'not handled, silent': { state: 'unknown', posts: 1 },
  '500': { state: 'not-placed', posts: 1 },
  '503': { state: 'not-placed', posts: 1 },
  offline: { state: 'not-placed', posts: 0 },
  'offline while waiting': { state: 'placed', posts: 1 },
};

/** Longer than any row lasts: the server never gets to it. */
const neverMs = 3_600_000;

async function arm({ control }: Bench, kind: Trial['kind']): Promise<void> {
  const fault = { method: 'POST', path: originatePath };
  switch (kind) {
    case 'handled, silent':
    case 'offline while waiting':
      return control.fail({ ...fault, kind: 'no-answer' });
    case 'not handled, silent':
      return control.fail({ ...fault, kind: 'delay', delayMs: neverMs });
    case '500':
    case '503':
      return control.fail({ ...fault, kind: 'status', status: Number(kind) });
    case 'offline':
  }
}

interface Watched extends Trial {
  settled: Promise<SeenIntent>;
  tookMs: number;
}

/** Dials, and takes the network away where that is the fault. */
async function dial(bench: Bench, panel: Panel, { number, kind }: Trial): Promise<Watched> {
  await arm(bench, kind);
  const wish = await wishInPanel(panel, number, 'once');
  if (kind === 'offline') await bench.ringside.setOffline(true);
  const startedAtMs = Date.now();
  await wish();
  if (kind !== 'offline')
    await until('the request', async () => ((await postsFor(bench.control, number)) > 0 ? true : undefined));
  if (kind === 'offline while waiting') await bench.ringside.setOffline(true);
  const settled = settledIntent(panel.page, number, 100);
  const watched: Watched = { number, kind, settled, tookMs: 0 };
  void settled.then(
    () => {
      watched.tookMs = Date.now() - startedAtMs;
    },
    () => undefined,
  );
  return watched;
}

/** @returns what was not as it has to be. */
async function judge({ control }: Bench, panel: Panel, watched: Watched): Promise<string[]> {
  const { number, kind } = watched;
  const wrong: string[] = [];
  const say = (sentence: string): void => void wrong.push(`${kind}, ${number}: ${sentence}`);
  const intent = await watched.settled;
  const { state, posts } = expected[kind];
  if (watched.tookMs > settledWithinMs) say(`settled after ${String(watched.tookMs)} ms`);
  if (intent.state !== state) say(`ended ${intent.state}`);
  await takeWayOut(panel, control, intent).catch((error: unknown) => say(`no way out: ${String(error)}`));
  const posted = await postsFor(control, number);
  if (posted !== posts) say(`posted ${String(posted)} times`);
  const calls = await callsTo(control, number);
  if (calls.length !== (state === 'placed' ? 1 : 0)) say(`the server has ${String(calls.length)} calls`);
  return wrong;
}

/** One of each kind that leaves the network alone, beside each other; then those that do not, one by one. */
async function runBatch(bench: Bench, panel: Panel, trials: readonly Trial[]) {
  await bench.control.forgetRequests();
  const isOffline = ({ kind }: Trial): boolean => kind.startsWith('offline');
  const done: Watched[] = [];
  const wrong: string[] = [];
  for (const trial of trials.filter((each) => !isOffline(each))) done.push(await dial(bench, panel, trial));
  for (const watched of done) wrong.push(...(await judge(bench, panel, watched)));
  for (const trial of trials.filter(isOffline)) {
    const watched = await dial(bench, panel, trial);
    await (trial.kind === 'offline' ? watched.settled.catch(() => undefined) : pause(outageMs));
    await bench.ringside.setOffline(false);
    wrong.push(...(await judge(bench, panel, watched)));
    done.push(watched);
  }
  return { done, wrong };
}

async function run(rig: Rig, count: number): Promise<RowOutcome> {
  const bench = await rig.open();
  const panel = await bench.ringside.openPanel();
  await panel.signInToDemo();
  const trials = Array.from({ length: count }, (_, index): Trial => {
    return { number: freshNumber(index), kind: kinds[index % kinds.length] ?? 'offline' };
  });
  const slowestMs = new Map<string, number>();
  const wrong: string[] = [];
  // Four without an answer at a time: at six Chromium holds everything else back that goes to the same server.
  const size = kinds.length * 2;
  const failed = await rig.repeat(Math.ceil(count / size), async (index) => {
    const batch = await runBatch(bench, panel, trials.slice(index * size, (index + 1) * size));
    wrong.push(...batch.wrong);
    for (const { kind, tookMs } of batch.done) slowestMs.set(kind, Math.max(slowestMs.get(kind) ?? 0, tookMs));
  });
  const figures = Object.fromEntries(
    [...slowestMs].map(([kind, ms]) => [`${kind}: settled after at most`, `${(ms / 1000).toFixed(1)} s`]),
  );
  return { trials: count, broken: [...wrong, ...failed], figures };
}

export const row = defineRow({
  id: 'R3',
  fault: 'originate: no answer (handled, and never), 500, 503, no network before it, none while waiting; a sixth each',
  mustHold: 'never posted again by itself; settled as it truly is within 10 s, and shown with a way out',
  count: 200,
  quickCount: 0,
  run,
});
