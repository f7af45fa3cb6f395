import { expect } from '@playwright/test';
import { JANE_COOPER } from '../../sandbox/people.ts';
import type { Control } from '../../support/control.ts';
import type { Panel } from '../../support/panel.ts';
import { until } from '../../support/until.ts';
import type { Bench, Rig } from '../rig.ts';
import { defineRow, type RowOutcome } from '../row.ts';

const windowS = 20;
const windowMs = windowS * 1000;
/** Chrome fetches the user's picture for a panel that opens; it is none of the API's answers. */
const picturePath = '/pictures/';
/** The sandbox writes down when a request arrived, which trembles. */
const toleranceMs = 50;
const afterwardsMs = 3000;
const mostAfterwards = 5;

/** Every request of the next `count` is refused, by 429 and 503 in turns, with the wait in seconds and as a date. */
async function refuseNext(control: Control, count: number): Promise<void> {
  for (let window = 0; window < count; window += 1) {
    const status = window % 2 === 0 ? 429 : 503;
    const retryAfterDate = window % 4 > 1;
    await control.fail({ path: '/v2/', kind: 'status', status, retryAfterS: windowS, retryAfterDate });
  }
}

/** What goes on while the server wants to be left alone, one thing a window. */
async function disturb(window: number, { ringside }: Bench, panel: Panel): Promise<void> {
  switch (window % 4) {
    case 0:
      await panel.notes.fill(`Written in window ${String(window)}.`);
      return;
    case 1:
      await ringside.killWorker();
      return;
    case 2: {
      const side = await ringside.openSidePanel();
      await expect(side.call).toBeVisible();
      await side.page.close();
      return;
    }
    default:
      await panel.page.reload();
      await expect(panel.call).toBeVisible();
  }
}

/** When each request arrived, from the first refused one on. */
type Arrivals = () => Promise<number[]>;

/** Refuses from the next request on, and knows that request from those before it. */
async function startRefusing({ control }: Bench, count: number): Promise<Arrivals> {
  await refuseNext(control, count);
  const refused = await until('a refused request', async () => count - (await control.faults()).length || undefined);
  const sent = async () => (await control.requests()).filter(({ path }) => !path.startsWith(picturePath));
  const first = (await sent()).length - refused;
  return async () => (await sent()).slice(first).map(({ receivedAtMs }) => receivedAtMs);
}

/** The window's one request has come, a window after the one before, and something goes on. */
async function expectQuiet(window: number, arrivals: Arrivals, disturbing: () => Promise<void>): Promise<void> {
  const due = async () => ((await arrivals()).length > window ? true : undefined);
  await until(`request ${String(window + 1)}`, due, { timeoutMs: windowMs + 10_000, everyMs: 250 });
  await disturbing();
  const all = await arrivals();
  const latest = all[window] ?? 0;
  const gapMs = latest - (all[window - 1] ?? 0);
  expect(gapMs, 'ms between two requests').toBeGreaterThan(windowMs - toleranceMs);
  expect(all.length, 'requests so far').toBe(window + 1);
}

async function run(rig: Rig, count: number): Promise<RowOutcome> {
  const bench = await rig.open();
  const panel = await bench.ringside.openPanel();
  await panel.signInToDemo();
  await panel.dial(JANE_COOPER.phone);
  await expect(panel.status('In progress')).toBeVisible();
  const arrivals = await startRefusing(bench, count);
  const broken = await rig.repeat(count, (window) =>
    expectQuiet(window, arrivals, () => disturb(window, bench, panel)),
  );
  const refused = (await arrivals()).slice(0, count);
  const endMs = Math.max(...refused) + windowMs;
  const over = () => (Date.now() > endMs + afterwardsMs ? true : undefined);
  await until('three seconds after the end', over, { timeoutMs: windowMs + afterwardsMs });
  const afterwards = (await arrivals()).slice(count).filter((atMs) => atMs < endMs + afterwardsMs).length;
  if (afterwards > mostAfterwards)
    broken.push(`${String(count)}: ${String(afterwards)} requests in the first 3 s afterwards`);
  await expect(panel.trouble).toBeEmpty({ timeout: 10_000 });
  await expect(panel.saved).toBeVisible({ timeout: 20_000 });
  // The sandbox ends every call after ten minutes, so by now this one may be over.
  await expect(panel.person).toHaveText(JANE_COOPER.name);
  const figures = {
    'requests refused': `${String(count)} in ${String(Math.round((endMs - Math.min(...refused)) / 1000))} s`,
    'requests in the first 3 s afterwards': String(afterwards),
    'all well again': `${String(Math.round((Date.now() - endMs) / 1000))} s after the end at the latest`,
  };
  return { trials: count, broken, figures };
}

export const row = defineRow({
  id: 'R11',
  fault: `429 and 503 in turns with Retry-After ${String(windowS)} s (seconds, HTTP dates), each a window; in a call, panel open, notes written, worker killed, panels opened`,
  mustHold: `one request in a window that nobody clicked for (of any kind, but the picture that Chrome fetches), and at most ${String(mostAfterwards)} in the first 3 s afterwards`,
  count: 30,
  quickCount: 0,
  run,
});
