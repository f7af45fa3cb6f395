import { expect } from '@playwright/test';
import { JANE_COOPER } from '../../sandbox/people.ts';
import { until } from '../../support/until.ts';
import { percentile } from '../figures.ts';
import { pollTimes } from '../poll-times.ts';
import type { Rig } from '../rig.ts';
import { defineRow, type RowOutcome } from '../row.ts';
import { timePasses } from '../time-passes.ts';
import type { UnwatchedBench } from '../unwatched-bench.ts';
import type { UnwatchedPage } from '../unwatched-page.ts';

/** The sandbox ends every call after ten minutes by itself. */
const callMs = 600_000;
const idleMs = 300_000;
const alarmEveryMs = 30_000;
/** Chrome ends a worker that has had nothing to do for half a minute. */
const endsWithinMs = 60_000;
const gapWithinMs = 3000;

/** Counts from now on how often somebody could have seen the page. */
const countShown = `
  globalThis.timesShown = 0;
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') timesShown += 1;
  });
`;
const isHidden = 'document.visibilityState === "hidden"';
const stayedHidden = `${isHidden} && timesShown === 0`;

/** How often a worker has started, as the diagnostics log counts it; asking starts none. */
const workerStarts = `
  chrome.storage.local.get('log').then(({ log }) => log.value
    .filter(({ what }) => what.kind === 'worker-started')
    .reduce((sum, { times }) => sum + times, 0))
`;

async function startsOf(panel: UnwatchedPage): Promise<number> {
  return Number(await panel.run(workerStarts));
}

/** A CRM page, the panel with the call in progress, and in front of both a page that is not ours. */
async function hideAll({ addresses, browser, control, panel }: UnwatchedBench) {
  const id = await control.inbound({ phoneNumber: JANE_COOPER.phone });
  await control.answer(id);
  await panel.waitUntil('document.body.innerText.includes("In progress")');
  const crm = await browser.openPage(addresses.crm);
  await crm.waitUntil('CSS.highlights.get("ringside-number")?.size > 0');
  await browser.openPage('about:blank');
  const hidden = [panel, crm];
  for (const page of hidden) {
    await page.waitUntil(isHidden);
    await page.run(countShown);
  }
  await control.forgetRequests();
  return { id, hidden, hiddenAtMs: Date.now() };
}

/** That it ends without alarms shows that nothing else keeps it, this rig included; gives after how long it did. */
async function endWithoutAlarms({ browser, panel }: UnwatchedBench): Promise<number> {
  await panel.run('chrome.alarms.clearAll()');
  const startedAtMs = Date.now();
  const isGone = async () => ((await browser.hasWorker()) ? undefined : true);
  await until('the worker to end without alarms', isGone, { timeoutMs: endsWithinMs, everyMs: 500 });
  return Date.now() - startedAtMs;
}

async function run(rig: Rig, count: number): Promise<RowOutcome> {
  const bench = await rig.openUnwatched();
  const { control, panel } = bench;
  const figures: Record<string, string> = {};
  const broken = await rig.repeat(count, async () => {
    const { id, hidden, hiddenAtMs } = await hideAll(bench);
    const isOver = async () => ((await control.call(id)).status === 'finished' ? true : undefined);
    await until('the end of the call', isOver, { timeoutMs: callMs + 10_000, everyMs: 500 });
    const inCall = [hiddenAtMs, ...(await pollTimes(control)), (await control.call(id)).endedAtMs ?? Date.now()];
    const startsInCall = await startsOf(panel);
    await control.forgetRequests();
    await timePasses(idleMs);
    const starts = (await startsOf(panel)) - startsInCall;
    const idlePolls = await pollTimes(control);
    const gapsMs = inCall.slice(1).map((atMs, index) => atMs - (inCall[index] ?? atMs));
    const p99Ms = percentile(gapsMs, 0.99);
    figures['polls in the call'] = String(inCall.length - 2);
    figures['gap p99'] = `${(p99Ms / 1000).toFixed(1)} s`;
    figures.longest = `${(Math.max(...gapsMs) / 1000).toFixed(1)} s`;
    figures[`idle for ${String(idleMs / 60_000)} minutes`] =
      `${String(starts)} starts of a worker, ${String(idlePolls.length)} polls`;
    const endedAfterMs = await endWithoutAlarms(bench);
    figures['worker ends once its alarm is taken away after'] = `${(endedAfterMs / 1000).toFixed(0)} s`;
    for (const page of hidden) expect(await page.run(stayedHidden), 'every tab hidden').toBe(true);
    expect(p99Ms, 'gap p99 in ms').toBeLessThanOrEqual(gapWithinMs);
    expect(starts, 'starts while idle').toBeLessThanOrEqual(Math.ceil(idleMs / alarmEveryMs));
  });
  return { trials: count, broken, figures };
}

export const row = defineRow({
  id: 'R8',
  fault:
    '10 minutes in a call, panel and CRM page hidden behind a foreign tab, no debugger attached; then 5 idle minutes',
  mustHold:
    'gap between polls p99 ≤ 3 s; idle: at most one start of the worker per alarm, and nothing but the alarm keeps it',
  count: 1,
  quickCount: 0,
  run,
});
