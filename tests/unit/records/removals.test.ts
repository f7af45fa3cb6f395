import { describe, expect, it } from 'vitest';
import { createRemovals } from '../../../lib/records/removals.ts';
import { createStore } from '../../../lib/settings/store.ts';
import { stored } from '../../../lib/settings/stored.ts';
import { settled } from '../../support/fake-clock.ts';
import { createFakeStorage } from '../../support/fake-storage.ts';
import { createFakeTenfold } from '../../support/fake-tenfold.ts';
import { jane, john, knownCall, startMs } from '../../support/samples.ts';

const removing = 'DELETE /v2/crm/records/jane/remove-number';
const wish = { callId: 'one', recordId: 'jane', module: 'Contact' };

async function callWithJane() {
  const storage = createFakeStorage();
  const store = createStore(storage);
  const tenfold = createFakeTenfold();
  const clock = { nowMs: startMs };
  const due: (() => void)[] = [];
  const changed: string[] = [];
  const call = knownCall({ records: [jane, john], linkedRecordId: 'jane' });
  await store.write(stored.calls, { calls: [call], watermarkMs: startMs, clockOffsetMs: 0 });
  tenfold.answer(removing);
  const startWorker = () =>
    createRemovals({
      store: createStore(storage),
      records: tenfold.api.records,
      toApiNumber: (number) => number.replace('+', ''),
      onChanged: (callId) => changed.push(callId),
      later: (run) => due.push(run),
      now: () => clock.nowMs,
    });
  return {
    ...{ store, tenfold, clock, changed, startWorker },
    removals: startWorker(),
    /** The seconds are over. */
    pass: async () => {
      clock.nowMs += 15_000;
      for (const run of due.splice(0)) run();
      await settled();
    },
    state: async () => (await store.read(stored.removals))[0],
    call: async () => (await store.read(stored.calls)).calls[0],
  };
}

describe('removing a number from a record', () => {
  it('is sent some seconds later, with the call, and takes the record off the call', async () => {
    const { removals, tenfold, pass, state, call, changed } = await callWithJane();
    expect(await removals.ask(wish)).toEqual({ ok: true, data: null });
    expect(tenfold.requests).toEqual([]);
    expect(await state()).toMatchObject({ state: 'waiting', name: 'Jane Cooper', number: '+15125551212' });
    await pass();
    expect(tenfold.requests[0]?.body).toEqual({
      kind: 'json',
      value: { number: '15125551212', module: 'Contact', callId: 'one' },
    });
    expect(await state()).toMatchObject({ state: 'done' });
    const left = await call();
    expect(left?.records).toEqual([john]);
    expect(left?.linkedRecordId).toBeUndefined();
    expect(changed).toEqual(['one']);
  });

  it('is undone before it is sent, and then nothing is sent', async () => {
    const { removals, tenfold, pass, state, call } = await callWithJane();
    await removals.ask(wish);
    expect(await removals.undo('one')).toEqual({ ok: true, data: null });
    await pass();
    expect(tenfold.requests).toEqual([]);
    expect(await state()).toBeUndefined();
    expect((await call())?.records).toEqual([jane, john]);
  });

  it('cannot be undone any more once it was sent, and says so', async () => {
    const { removals, pass } = await callWithJane();
    await removals.ask(wish);
    await pass();
    expect(await removals.undo('one')).toMatchObject({ ok: false, error: { code: 'refused' } });
  });

  it('is sent once, however often somebody looks for what is due', async () => {
    const { removals, tenfold, clock } = await callWithJane();
    await removals.ask(wish);
    clock.nowMs += 15_000;
    await Promise.all([removals.flush(), removals.flush()]);
    expect(tenfold.count(removing)).toBe(1);
  });

  it('is sent by the next worker when the first was killed meanwhile', async () => {
    const { removals, startWorker, clock, state } = await callWithJane();
    await removals.ask(wish);
    clock.nowMs += 16_000;
    await startWorker().flush();
    expect(await state()).toMatchObject({ state: 'done' });
  });

  it('is of unknown outcome when its worker was killed while sending', async () => {
    const { removals, store, startWorker, state } = await callWithJane();
    await removals.ask(wish);
    await store.update(stored.removals, (all) => all.map((each) => ({ ...each, state: 'sending' as const })));
    await startWorker().flush();
    expect(await state()).toMatchObject({ state: 'failed', failure: 'unknown-outcome' });
  });

  it('says why when it was refused, keeps the record, and can be asked for again or put away', async () => {
    const { removals, tenfold, pass, state, call } = await callWithJane();
    tenfold.fail(removing, 'refused', 400);
    await removals.ask(wish);
    await pass();
    expect(await state()).toMatchObject({ state: 'failed', failure: 'refused' });
    expect((await call())?.records).toEqual([jane, john]);
    await removals.ask(wish);
    expect(await state()).toMatchObject({ state: 'waiting' });
    await removals.dismiss('one');
    expect(await state()).toMatchObject({ state: 'waiting' });
    await pass();
    await removals.dismiss('one');
    expect(await state()).toBeUndefined();
  });

  it('is not taken up for a record that the call does not have', async () => {
    const { removals, state } = await callWithJane();
    expect(await removals.ask({ ...wish, recordId: 'nobody' })).toMatchObject({ ok: false });
    expect(await state()).toBeUndefined();
  });
});
