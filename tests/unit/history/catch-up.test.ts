import { describe, expect, it } from 'vitest';
import { createCatchUp } from '../../../lib/history/catch-up.ts';
import { type ListProgress, unread } from '../../../lib/settings/kept-calls.ts';
import { createStore } from '../../../lib/settings/store.ts';
import { stored } from '../../../lib/settings/stored.ts';
import { failure, success } from '../../../lib/tenfold/result.ts';
import { createFakeStorage } from '../../support/fake-storage.ts';
import { agent, knownCall } from '../../support/samples.ts';

const nowMs = Date.parse('2026-03-12T18:00:00Z');
const morningMs = Date.parse('2026-03-12T05:00:00Z');
const minuteMs = 60_000;
const sessionHolds = 3;

/** The session's calls, and how far the list has been read; a page read goes back as far as it is told. */
async function onADay({ startedMs, progress = unread }: { startedMs: number[]; progress?: ListProgress }) {
  const store = createStore(createFakeStorage());
  await store.write(stored.account, { ...agent, settings: { timezone: 'America/Chicago' } });
  const calls = startedMs.map((startedAtMs) => knownCall({ id: String(startedAtMs), startedAtMs, status: 'finished' }));
  await store.write(stored.calls, { calls, watermarkMs: nowMs, clockOffsetMs: 0 });
  const day = { asked: [] as string[], progress, smallPageToMs: morningMs + 1, isDown: false, nowMs };
  const read = (what: string, oldestMs: number) => {
    day.asked.push(what);
    if (day.isDown) return Promise.resolve(failure('server', 'down'));
    day.progress = { ...day.progress, newestMs: nowMs, oldestMs };
    return Promise.resolve(success({ calls: [], isComplete: false, isOrdered: day.progress.isOrdered }));
  };
  const catchUp = createCatchUp({
    store,
    kept: { readProgress: () => Promise.resolve(day.progress) },
    history: { refresh: () => read('small', day.smallPageToMs), more: () => read('large', morningMs - 1) },
    sessionHolds,
    now: () => day.nowMs,
  });
  return { day, catchUp, store };
}

/** More calls than the session holds, all of them today's. */
const longDay = [nowMs - minuteMs, nowMs - 2 * minuteMs, nowMs - 3 * minuteMs];

describe("today's calls that the session no longer holds", () => {
  it('are read back to the morning, in two requests at most, and once', async () => {
    const { day, catchUp } = await onADay({ startedMs: longDay });
    await catchUp();
    expect(day.asked).toEqual(['small', 'large']);
    day.nowMs += 60 * minuteMs;
    await catchUp();
    expect(day.asked).toHaveLength(2);
  });

  it('cost one small page where it reaches back to the morning', async () => {
    const { day, catchUp } = await onADay({ startedMs: longDay });
    day.smallPageToMs = morningMs - 1;
    await catchUp();
    expect(day.asked).toEqual(['small']);
  });

  it('are read on when the session has left behind what the list knew', async () => {
    const progress = { ...unread, newestMs: nowMs - 4 * minuteMs, oldestMs: morningMs - 1 };
    const { day, catchUp } = await onADay({ startedMs: longDay, progress });
    day.smallPageToMs = morningMs - 1;
    await catchUp();
    expect(day.asked).toEqual(['small']);
  });

  it('are not asked for while the server does not answer, but ten minutes later', async () => {
    const { day, catchUp } = await onADay({ startedMs: longDay });
    day.isDown = true;
    await catchUp();
    await catchUp();
    expect(day.asked).toEqual(['small']);
    day.nowMs += 11 * minuteMs;
    await catchUp();
    expect(day.asked).toEqual(['small', 'small']);
  });
});

describe('nothing is asked for', () => {
  it.each<[string, number[], ListProgress]>([
    ['when the session goes back to yesterday', [nowMs, nowMs - minuteMs, morningMs - 1], unread],
    ['when it holds all there were', longDay.slice(1), unread],
    ['when the list has been read as far', longDay, { ...unread, newestMs: nowMs, oldestMs: morningMs - 1 }],
    ['when there is nothing older', longDay, { ...unread, newestMs: nowMs, isComplete: true }],
    ['of a list in no promised order, all of which would have to be read', longDay, { ...unread, isOrdered: false }],
  ])('%s', async (_when, startedMs, progress) => {
    const { day, catchUp } = await onADay({ startedMs, progress });
    await catchUp();
    expect(day.asked).toEqual([]);
  });

  it('for nobody', async () => {
    const { day, catchUp, store } = await onADay({ startedMs: longDay });
    await store.write(stored.account, { state: 'signed-out', reason: 'by-user' });
    await catchUp();
    expect(day.asked).toEqual([]);
  });
});
