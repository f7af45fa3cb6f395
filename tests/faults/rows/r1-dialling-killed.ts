import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@playwright/test';
import { crmOn } from '../../support/crm.ts';
import {
  callsTo,
  freshNumber,
  intentsOf,
  originatePath,
  postsFor,
  type SeenIntent,
  settledIntent,
  takeWayOut,
} from '../ledger-view.ts';
import type { Bench, Rig } from '../rig.ts';
import { defineRow, type RowOutcome } from '../row.ts';
import { type Wish, wishInPage, wishInPanel } from '../wishes.ts';

/** The kill comes this much before the click at most, and this much after it at most. */
const window = { beforeMs: 50, afterMs: 200 };

/** Two of each, to wish in both at once. */
async function openPlaces({ ringside, addresses }: Bench) {
  const panel = await ringside.openPanel();
  await panel.signInToDemo();
  const otherPanel = await ringside.openSidePanel();
  const crm = crmOn(await ringside.context.newPage(), addresses.crm);
  const otherCrm = crmOn(await ringside.context.newPage(), addresses.crm);
  await crm.openList();
  await otherCrm.openList();
  return { panel, otherPanel, page: crm.page, otherPage: otherCrm.page };
}

type Places = Awaited<ReturnType<typeof openPlaces>>;

/** A third once, a third as double clicks, a third from two tabs; in panel and page by turns. */
async function prepareWish(places: Places, index: number, number: string): Promise<Wish> {
  const { panel, otherPanel, page, otherPage } = places;
  const round = Math.floor(index / 3);
  const isInPanel = round % 2 === 0;
  const place = (clicks: 'once' | 'double' | 'quick twice') =>
    isInPanel ? wishInPanel(panel, number, clicks) : wishInPage(page, number, clicks);
  if (index % 3 === 0) return place('once');
  if (index % 3 === 1) return place(round % 4 < 2 ? 'double' : 'quick twice');
  const here = await place('once');
  const there =
    round % 4 < 2 ? await wishInPage(otherPage, number, 'once') : await wishInPanel(otherPanel, number, 'once');
  return async () => {
    await Promise.all([here(), there()]);
  };
}

async function wishAndKill({ ringside }: Bench, wish: Wish, killAfterMs: number): Promise<void> {
  const killed = pause(Math.max(0, killAfterMs)).then(() => ringside.killWorker());
  await pause(Math.max(0, -killAfterMs));
  await Promise.all([wish(), killed]);
}

async function expectOneCall({ control }: Bench, { number, state, callId }: SeenIntent): Promise<void> {
  const calls = await callsTo(control, number);
  expect(calls.map(({ id }) => id)).toEqual(state === 'placed' ? [callId] : []);
  expect(await postsFor(control, number)).toBeLessThanOrEqual(1);
}

async function run(rig: Rig, count: number): Promise<RowOutcome> {
  const bench = await rig.open();
  const { control } = bench;
  const places = await openPlaces(bench);
  const ends = { placed: 0, 'not-placed': 0, unknown: 0, posting: 0 };
  const broken = await rig.repeat(count, async (index) => {
    const number = freshNumber(index);
    await control.forgetRequests();
    await control.stopFailing();
    // Half of the answers take their time, so that the worker is killed waiting for them.
    const delayMs = Math.round(rig.random() * 150);
    if (rig.random() < 0.5) await control.fail({ method: 'POST', path: originatePath, kind: 'delay', delayMs });
    const wish = await prepareWish(places, index, number);
    await wishAndKill(bench, wish, rig.random() * (window.beforeMs + window.afterMs) - window.beforeMs);
    const intent = await settledIntent(places.panel.page, number);
    ends[intent.state] += 1;
    await expectOneCall(bench, intent);
    await takeWayOut(places.panel, control, intent);
    expect(await intentsOf(places.panel.page, number)).toHaveLength(1);
  });
  for (let index = 0; index < count; index += 1) {
    const calls = await callsTo(control, freshNumber(index));
    if (calls.length > 1) broken.push(`${String(index + 1)}: the server has ${String(calls.length)} calls in the end`);
  }
  const figures = {
    placed: String(ends.placed),
    unknown: String(ends.unknown),
    'not placed': String(ends['not-placed']),
  };
  return { trials: count, broken, figures };
}

export const row = defineRow({
  id: 'R1',
  fault: 'worker killed between 50 ms before and 200 ms after dialling; a third double clicks, a third from two tabs',
  mustHold: 'at most 1 call a wish; every intent ends placed, not placed or unknown, with a way out in the panel',
  count: 300,
  quickCount: 2,
  run,
});
