import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@playwright/test';
import type { Panel } from '../../support/panel.ts';
import { until } from '../../support/until.ts';
import { tokenInUse } from '../../support/worker.ts';
import { checkHealth, signInByClient } from '../oauth-session.ts';
import type { Bench, Rig } from '../rig.ts';
import { defineRow, type RowOutcome } from '../row.ts';

const tokenPath = '/api/v1/oauth/token';
/** How long after the request that meets the ended token the worker is killed, at most. */
const longestMs = 300;
const atOnce = 6;

/** The token is another one, the session still goes, and one refresh token was exchanged for it. */
async function expectOneRefresh({ control }: Bench, { page, phoneNumber }: Panel, ended: string): Promise<void> {
  await until('a new token', async () => {
    await checkHealth(page, 1);
    const token = await tokenInUse(page);
    if (token === undefined) throw new Error('signed out');
    return token === ended ? undefined : token;
  });
  expect(await checkHealth(page, 1), 'the new token is good').toBe(1);
  await expect(phoneNumber, 'signed in').toBeVisible();
  expect((await control.requests(tokenPath)).length, 'refresh tokens sent').toBe(1);
}

/** Ends the token that is in use, and gives it back. */
async function endToken({ control }: Bench, { page }: Panel): Promise<string> {
  await control.stopFailing();
  await control.forgetRequests();
  await control.expireTokens();
  return (await tokenInUse(page)) ?? '';
}

/** Whether the kill fell between the exchange's beginning and the new token's being known to the worker. */
async function killWithin(rig: Rig, bench: Bench, panel: Panel, ended: string): Promise<boolean> {
  const { control, ringside } = bench;
  // Half of the answers take their time, so that as many kills meet the exchange as what is before and after it.
  if (rig.random() < 0.5)
    await control.fail({ path: tokenPath, kind: 'delay', delayMs: Math.round(rig.random() * 200) });
  const asked = checkHealth(panel.page, 1);
  await pause(rig.random() * longestMs);
  await ringside.killWorker();
  const isBegun = (await control.requests(tokenPath)).length > 0;
  const isUnknown = (await tokenInUse(panel.page)) === ended;
  await asked;
  return isBegun && isUnknown;
}

async function run(rig: Rig, count: number): Promise<RowOutcome> {
  const bench = await rig.open();
  const panel = await signInByClient(bench);
  let hits = 0;
  const killed = await rig.repeat(count, async () => {
    const ended = await endToken(bench, panel);
    if (await killWithin(rig, bench, panel, ended)) hits += 1;
    await expectOneRefresh(bench, panel, ended);
  });
  const refused: number[] = [];
  const together = await rig.repeat(Math.ceil(count / 3), async () => {
    const ended = await endToken(bench, panel);
    expect(await checkHealth(panel.page, atOnce), 'requests that went well in the end').toBe(atOnce);
    const sent = await bench.control.requests('/v2/');
    refused.push(sent.filter(({ headers: { authorization } }) => authorization === `Bearer ${ended}`).length);
    await expectOneRefresh(bench, panel, ended);
  });
  if (Math.min(...refused) < atOnce) together.push(`only ${String(Math.min(...refused))} requests met a 401 at once`);
  const figures = {
    'killed while the exchange was under way': `${String(hits)} of ${String(count)}`,
    'at once': `${String(refused.length)} times ${String(Math.min(...refused))} or more 401s`,
  };
  const broken = [...killed.map((each) => `${each} (killed)`), ...together.map((each) => `${each} (at once)`)];
  return { trials: count + refused.length, broken, figures };
}

export const row = defineRow({
  id: 'R4',
  fault: `worker killed within ${String(longestMs)} ms of the 401 that starts a refresh; six 401s at once; every refresh token good for once`,
  mustHold: '0 sign-outs, 1 refresh token exchanged for each ended token',
  count: 300,
  quickCount: 2,
  run,
});
