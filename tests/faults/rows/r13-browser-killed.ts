import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@playwright/test';
import { contractVersion } from '../../../lib/messages/version.ts';
import { DEMO_AGENT } from '../../sandbox/agents.ts';
import type { Panel } from '../../support/panel.ts';
import { callsTo, freshNumber, intentsOf, originatePath, settledIntent, takeWayOut, written } from '../ledger-view.ts';
import type { Bench, Rig } from '../rig.ts';
import { defineRow, type RowOutcome } from '../row.ts';
import { wishInPanel } from '../wishes.ts';

/** The browser dies this much after the deed at most. */
const killedWithinMs = 200;
/** What has reached storage; a key's own way there takes a moment, in a busy machine a longer one. */
const keyMs = 100;

interface Trial {
  index: number;
  random: () => number;
}

/** Everything that goes on in one browser's life, and in the next one on the same profile. */
interface Case {
  name: 'dialling' | 'note' | 'signing in';
  before(bench: Bench, panel: Panel, trial: Trial): Promise<void>;
  after(bench: Bench, panel: Panel, trial: Trial): Promise<void>;
}

/** Somebody signed in can dial: in front, or behind the tab of a call. */
const signedIn = (panel: Panel) => panel.phoneNumber.or(panel.tab('Dial')).first();

const noteOf = (index: number): string => `Typed ${String(index)} and unsent: forty units, Friday`;

async function dial({ control }: Bench, panel: Panel, { index, random }: Trial): Promise<void> {
  const delayMs = Math.round(random() * 150);
  if (random() < 0.5) await control.fail({ method: 'POST', path: originatePath, kind: 'delay', delayMs });
  const wish = await wishInPanel(panel, freshNumber(index), 'once');
  await wish();
  await pause(random() * killedWithinMs);
}

/** A browser killed before the wish was written down has called nobody. */
async function expectDialledOnce({ control }: Bench, panel: Panel, { index }: Trial): Promise<void> {
  const number = freshNumber(index);
  if ((await intentsOf(panel.page, number)).length === 0) {
    expect(await callsTo(control, number)).toEqual([]);
    return;
  }
  const intent = await settledIntent(panel.page, number);
  const calls = await callsTo(control, number);
  expect(calls.map(({ id }) => id)).toEqual(intent.state === 'placed' ? [intent.callId] : []);
  await takeWayOut(panel, control, intent);
}

async function typeNote({ control }: Bench, panel: Panel, { index, random }: Trial): Promise<void> {
  const number = freshNumber(index);
  const id = await control.inbound({ phoneNumber: number });
  // The call of the trial before may still be in front.
  await expect(panel.person).toHaveText(written(number));
  await control.answer(id);
  await expect(panel.status('In progress')).toBeVisible();
  await panel.notes.pressSequentially(noteOf(index));
  await pause(keyMs + random() * killedWithinMs);
}

async function expectNote({ control }: Bench, _panel: Panel, { index }: Trial): Promise<void> {
  const number = freshNumber(index);
  const description = async (): Promise<string> => (await callsTo(control, number))[0]?.description ?? '';
  await expect.poll(description, { timeout: 20_000 }).toBe(noteOf(index));
  for (const { id, status } of await callsTo(control, number)) if (status !== 'finished') await control.end(id);
}

async function signInAnew(_bench: Bench, panel: Panel, { random }: Trial): Promise<void> {
  await panel.page.evaluate((message) => chrome.runtime.sendMessage(message), {
    ringside: contractVersion,
    name: 'session.signOut',
    input: {},
  });
  await panel.signIn(DEMO_AGENT.username, DEMO_AGENT.password);
  await expect(signedIn(panel)).toBeVisible();
  await pause(random() * killedWithinMs);
}

const cases: readonly Case[] = [
  { name: 'dialling', before: dial, after: expectDialledOnce },
  { name: 'note', before: typeNote, after: expectNote },
  { name: 'signing in', before: signInAnew, after: () => Promise.resolve() },
];

async function run(rig: Rig, count: number): Promise<RowOutcome> {
  const bench = await rig.open();
  const { control, ringside } = bench;
  let panel = await ringside.openPanel();
  await panel.signInToDemo();
  let restartedMs = 0;
  const broken = await rig.repeat(count, async (index) => {
    const trial = { index, random: rig.random };
    const { name, before, after } = cases[index % cases.length] as Case;
    await control.stopFailing();
    await before(bench, panel, trial);
    await ringside.killAndRestart();
    await control.forgetRequests();
    const startedAtMs = Date.now();
    panel = await ringside.openPanel();
    await expect(panel.email.or(signedIn(panel)).first()).toBeVisible();
    if (await panel.email.isVisible()) {
      await panel.demoAccount.click();
      throw new Error(`${name}: signed out`);
    }
    restartedMs = Math.max(restartedMs, Date.now() - startedAtMs);
    await after(bench, panel, trial);
    expect(await control.requests(originatePath), 'nothing dialled at start').toEqual([]);
  });
  const figures = { 'panel right after the start at most': `${String(restartedMs)} ms` };
  return { trials: count, broken, figures };
}

export const row = defineRow({
  id: 'R13',
  fault:
    'browser killed (SIGKILL, all processes) while dialling, with a note unsent, just signed in; same profile again',
  mustHold:
    'signed in, the whole note at the server, intents settled with at most 1 call each, nothing dialled at start',
  count: 50,
  quickCount: 0,
  run,
});
