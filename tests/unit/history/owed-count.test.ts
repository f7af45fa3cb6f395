import { describe, expect, it } from 'vitest';
import { createOwedCount } from '../../../lib/history/owed-count.ts';
import type { PastCall } from '../../../lib/history/past-call.ts';
import { createStore } from '../../../lib/settings/store.ts';
import { drafts, noteStates, stored } from '../../../lib/settings/stored.ts';
import { createFakeStorage } from '../../support/fake-storage.ts';
import { agent, draftOf, jane, knownCall, noteState } from '../../support/samples.ts';
import { pastCall } from './sample-calls.ts';

const nowMs = Date.parse('2026-03-12T18:00:00Z');
const hourMs = 60 * 60_000;

async function counting(kept: PastCall[] = []) {
  const store = createStore(createFakeStorage());
  await store.write(stored.account, { ...agent, settings: { timezone: 'America/Chicago' } });
  let readings = 0;
  const owed = createOwedCount({
    store,
    now: () => nowMs,
    kept: {
      read: (_whose, take) => {
        readings += 1;
        take(kept);
        return Promise.resolve();
      },
    },
  });
  const end = (id: string, startedAtMs: number) =>
    store.update(stored.calls, (before) => ({
      ...before,
      calls: [
        knownCall({
          id,
          startedAtMs,
          status: 'finished',
          connectedAtMs: startedAtMs,
          endedAtMs: startedAtMs + 1,
          records: [jane],
        }),
        ...before.calls,
      ],
    }));
  return { owed, store, end, readings: () => readings };
}

describe('the number of calls that owe something', () => {
  it('is that of today, by the calendar of the user', async () => {
    const { owed, end } = await counting();
    await end('yesterday evening', Date.parse('2026-03-12T04:59:00Z'));
    await end('this morning', Date.parse('2026-03-12T05:01:00Z'));
    expect(await owed.count()).toBe(1);
  });

  it('holds calls of today that only the list knows, read once until others are kept', async () => {
    const { owed, end, readings } = await counting([pastCall({ id: 'listed', startedAtMs: nowMs - hourMs })]);
    await end('known', nowMs - hourMs);
    expect([await owed.count(), await owed.count(), readings()]).toEqual([2, 2, 1]);
    owed.forget();
    await owed.count();
    expect(readings()).toBe(2);
  });

  it('falls as soon as a note is written, saved, or the call is set aside', async () => {
    const { owed, store, end } = await counting();
    for (const id of ['typed', 'saved', 'set aside', 'owed']) await end(id, nowMs - hourMs);
    await store.write(drafts.item('typed'), draftOf({ key: 'typed' }));
    await store.write(noteStates.item('saved'), noteState({ callId: 'saved', savedSubject: 'Renewal' }));
    await store.write(stored.dismissedOwed, ['set aside']);
    expect(await owed.count()).toBe(1);
  });

  it('is none for nobody', async () => {
    const { owed, store, end } = await counting();
    await end('one', nowMs);
    await store.write(stored.account, { state: 'signed-out', reason: 'by-user' });
    expect(await owed.count()).toBe(0);
  });
});
