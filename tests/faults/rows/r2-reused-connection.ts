import { expect } from '@playwright/test';
import type { Panel } from '../../support/panel.ts';
import { openDyingConnections } from '../dying-connection.ts';
import { callsTo, freshNumber, originatePath, postsFor, settledIntent, takeWayOut } from '../ledger-view.ts';
import type { Bench, Rig } from '../rig.ts';
import { defineRow, type RowOutcome } from '../row.ts';
import { wishInPanel } from '../wishes.ts';

const seenWithinMs = 3000;

type Connections = Awaited<ReturnType<typeof openDyingConnections>>;

/** What Chromium does without the rule that closes each connection after use. */
async function removeRule({ ringside }: Bench): Promise<void> {
  const worker = await ringside.serviceWorker();
  await worker.evaluate(async () => {
    const rules = await chrome.declarativeNetRequest.getSessionRules();
    await chrome.declarativeNetRequest.updateSessionRules({ removeRuleIds: rules.map(({ id }) => id) });
  });
}

async function dialOnDyingConnection({ control }: Bench, panel: Panel, connections: Connections, number: string) {
  await control.forgetRequests();
  const wish = await wishInPanel(panel, number, 'once');
  connections.killNext(originatePath);
  await wish();
}

/** With the rule: one request arrives, and the call is found in the list. */
async function expectOnePost(bench: Bench, panel: Panel, connections: Connections, number: string): Promise<void> {
  await dialOnDyingConnection(bench, panel, connections, number);
  const intent = await settledIntent(panel.page, number);
  expect(intent.state).toBe('placed');
  expect(await postsFor(bench.control, number)).toBe(1);
  expect(await callsTo(bench.control, number)).toHaveLength(1);
  await takeWayOut(panel, bench.control, intent);
}

/**
 * Without it: Chromium sends the request again. The second call is seen and can be hung up.
 *
 * @returns how long after the second call began it was offered to hang it up; undefined when there was none.
 */
async function hangUpTwin(bench: Bench, panel: Panel, connections: Connections, number: string) {
  const { control } = bench;
  await dialOnDyingConnection(bench, panel, connections, number);
  const intent = await settledIntent(panel.page, number);
  const calls = await callsTo(control, number);
  if (calls.length === 2) {
    const hangUpExtra = panel.page.getByRole('button', { name: 'Hang up the extra call' });
    await expect(hangUpExtra).toBeVisible();
    const offeredMs = Date.now() - Math.max(...calls.map(({ startedAtMs }) => startedAtMs));
    await hangUpExtra.click();
    await expect(hangUpExtra).toBeHidden();
    const running = (await callsTo(control, number)).filter(({ status }) => status !== 'finished');
    expect(running.map(({ id }) => id)).toEqual([intent.callId]);
    await takeWayOut(panel, control, intent);
    return offeredMs;
  }
  await takeWayOut(panel, control, intent);
  return undefined;
}

async function runTwins(rig: Rig, bench: Bench, panel: Panel, connections: Connections, count: number) {
  const offeredMs: number[] = [];
  await removeRule(bench);
  const broken = await rig.repeat(count, async (index) => {
    const afterMs = await hangUpTwin(bench, panel, connections, freshNumber(400 + index));
    if (afterMs !== undefined) offeredMs.push(afterMs);
    expect(afterMs ?? 0).toBeLessThanOrEqual(seenWithinMs);
  });
  return { broken: broken.map((sentence) => `without the rule, ${sentence}`), offeredMs };
}

async function run(rig: Rig, count: number): Promise<RowOutcome> {
  const bench = await rig.open();
  const connections = await openDyingConnections(bench.addresses.address);
  try {
    await bench.ringside.useServer(connections.address);
    const panel = await bench.ringside.openPanel();
    await panel.signInToDemo();
    const broken = await rig.repeat(count, (index) => expectOnePost(bench, panel, connections, freshNumber(index)));
    const { requests, onReused } = connections.died();
    const twinCount = Math.ceil(count / 4);
    const twins = await runTwins(rig, bench, panel, connections, twinCount);
    if (twins.offeredMs.length === 0) broken.push('without the rule nothing was doubled, so the rule proves nothing');
    const figures = {
      'connections that died': `${String(requests)}, ${String(onReused)} of them used before`,
      'without the rule': `${String(twins.offeredMs.length)} of ${String(twinCount)} doubled by Chromium`,
      'extra call offered to hang up after at most': `${String(Math.max(0, ...twins.offeredMs))} ms`,
      'not covered': 'HTTP/2, which the sandbox does not speak and whose connections no header can close',
    };
    return { trials: count + twinCount, broken: [...broken, ...twins.broken], figures };
  } finally {
    await connections.close();
  }
}

export const row = defineRow({
  id: 'R2',
  fault:
    'the server has handled originate, then the connection dies; a quarter more with the rule against reuse removed',
  mustHold:
    'exactly 1 POST arrives (HTTP/1.1); what Chromium doubles without the rule is offered to hang up within 3 s',
  count: 100,
  quickCount: 0,
  run,
});
