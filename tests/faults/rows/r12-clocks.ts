import { expect } from '@playwright/test';
import { DEMO_AGENT } from '../../sandbox/agents.ts';
import { JANE_COOPER, OLIVER_HALLAM } from '../../sandbox/people.ts';
import { createApiUser } from '../../support/api.ts';
import type { SandboxCall } from '../../support/control.ts';
import type { Panel } from '../../support/panel.ts';
import { signInByClient } from '../oauth-session.ts';
import type { Bench, Rig } from '../rig.ts';
import { defineRow, type RowOutcome } from '../row.ts';

const dayMs = 24 * 60 * 60_000;
const tokenPath = '/api/v1/oauth/token';
const originatePath = '/api/v1/calls/originate';
const settled = { timeout: 10_000 };

/** Seconds, and no day too many or too few. */
const fewSeconds = /^0?0:[0-2]\d$/u;

/** The time of day as the demo agent's settings have it, and nothing of another day. */
function timeOfDay({ startedAtMs }: SandboxCall): string {
  const words = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit', timeZone: 'US/Central' });
  return words.format(startedAtMs);
}

async function endCall(panel: Panel): Promise<void> {
  await panel.hangUp.click();
  await expect(panel.status('Finished')).toBeVisible();
  await panel.done.click();
  await expect(panel.phoneNumber).toBeVisible();
}

/** What the first list has to bring: the agent's calls of one day by the server's clock. */
async function expectDayOfCalls({ control }: Bench, panel: Panel, serverNowMs: number): Promise<void> {
  const calls = await control.calls();
  const since = calls.filter((call) => call.userId === DEMO_AGENT.id && call.startedAtMs > serverNowMs - dayMs);
  expect(since.length, 'calls of the last day in the sandbox').toBeGreaterThan(0);
  await expect(panel.recentCalls.getByRole('listitem')).toHaveCount(since.length, settled);
}

/**
 * Dials with an ended token; the timer counts seconds, and a call that a network doubled is seen as such. Gives both
 * calls: they may have begun in different minutes.
 */
async function expectCall({ control, addresses }: Bench, panel: Panel): Promise<SandboxCall[]> {
  await control.forgetRequests();
  await control.expireTokens();
  await panel.dial(JANE_COOPER.phone);
  await expect(panel.status('In progress')).toBeVisible(settled);
  await expect(panel.timer).toHaveText(fewSeconds);
  expect((await control.requests(tokenPath)).length, 'refresh tokens sent').toBe(1);
  await createApiUser(addresses.address).originate('15125551212');
  const calls = (await control.calls()).filter(({ status }) => status !== 'finished');
  expect(calls, 'the call and its double').toHaveLength(2);
  const hangUpExtra = panel.page.getByRole('button', { name: 'Hang up the extra call' });
  await hangUpExtra.click(settled);
  await expect(hangUpExtra).toBeHidden();
  await expect(panel.timer).toHaveText(fewSeconds);
  await endCall(panel);
  return calls;
}

/** The answer to dialling is lost; the ledger finds the call in the list. */
async function expectFound({ control }: Bench, panel: Panel): Promise<void> {
  await control.forgetRequests();
  await control.fail({ method: 'POST', path: originatePath, kind: 'drop-after' });
  await panel.dial(OLIVER_HALLAM.phone);
  await expect(panel.status('In progress')).toBeVisible(settled);
  await expect(panel.timer).toHaveText(fewSeconds);
  expect((await control.requests(originatePath)).length, 'requests to dial').toBe(1);
  await endCall(panel);
}

async function signOut({ ringside }: Bench): Promise<void> {
  const options = await ringside.openOptions();
  await options.signOut.click();
  await expect(options.signOut).toBeHidden();
  await options.page.close();
}

async function run(rig: Rig, count: number): Promise<RowOutcome> {
  let aheadMs = 0;
  const bench = await rig.open({ now: () => Date.now() + aheadMs });
  const broken = await rig.repeat(count, async (index) => {
    aheadMs = index % 2 === 0 ? dayMs : -dayMs;
    await bench.control.reset();
    const panel = await signInByClient(bench);
    try {
      await expectDayOfCalls(bench, panel, Date.now() + aheadMs);
      const calls = await expectCall(bench, panel);
      const times = new RegExp(calls.map(timeOfDay).join('|'), 'u');
      await expect(panel.recentCalls.getByRole('listitem').first()).toContainText(times);
      await expect(panel.recentCalls.getByRole('listitem').first()).not.toContainText(/\d{4}-\d\d-\d\d/u);
      await expectFound(bench, panel);
    } finally {
      await panel.page.close();
      await signOut(bench);
    }
  });
  return { trials: count, broken, figures: { "the server's clock": 'ahead in one half, behind in the other' } };
}

export const row = defineRow({
  id: 'R12',
  fault: 'clocks 24 h apart, both ways (times, Date headers and tokens of the server)',
  mustHold:
    "one refresh, a lost answer's call found, a doubled call seen, a day of history and its times right, timer right",
  count: 20,
  quickCount: 0,
  run,
});
