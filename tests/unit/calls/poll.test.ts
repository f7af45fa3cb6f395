import { describe, expect, it } from 'vitest';
import { markTold } from '../../../lib/calls/effects.ts';
import { stored } from '../../../lib/settings/stored.ts';
import { apiCall, dialIntent, jane, john, knownCall, startMs } from '../../support/samples.ts';
import { createAgentAtWork, wish } from './agent-at-work.ts';

const minuteMs = 60_000;
const outbound = { direction: 'outbound' as const };

describe('a poll', () => {
  it('asks nothing when nobody is signed in', async () => {
    const { poll, store, server } = await createAgentAtWork();
    await store.remove(stored.account);
    expect(await poll()).toEqual({ ok: true, data: { effects: [], placed: [], isBusy: false } });
    expect(server.asked).toEqual([]);
  });

  it('finds a ringing call, tells it and is busy', async () => {
    const { poll, server, calls } = await createAgentAtWork();
    server.put(apiCall({ records: [jane] }));
    expect(await poll()).toMatchObject({
      ok: true,
      data: { effects: [{ kind: 'notify-incoming', call: { id: 'one' } }], isBusy: true },
    });
    expect(await calls()).toMatchObject([{ number: '+15125551212', status: 'ringing', records: [jane] }]);
  });

  it('owes a notification until it was shown, also when the worker was killed before that', async () => {
    const { poll, server, store, startWorker } = await createAgentAtWork();
    server.put(apiCall());
    await poll();
    const owed = { data: { effects: [{ kind: 'notify-incoming', call: { id: 'one' } }] } };
    expect(await startWorker().poll()).toMatchObject(owed);
    await store.update(stored.calls, (before) => ({
      ...before,
      calls: before.calls.map((call) => markTold(call, ['notify-incoming'])),
    }));
    server.change('one', { description: 'changed' });
    expect(await startWorker().poll()).toMatchObject({ data: { effects: [] } });
  });

  it('opens a record once, also when the worker was killed in between', async () => {
    const { poll, server, store, startWorker } = await createAgentAtWork();
    const preferences = await store.read(stored.preferences);
    await store.write(stored.preferences, { ...preferences, notifyIncoming: false, screenPop: 'ring' });
    server.put(apiCall({ records: [jane] }));
    expect(await poll()).toMatchObject({ data: { effects: [{ kind: 'pop-record', record: { id: jane.id } }] } });
    server.change('one', { description: 'changed' });
    expect(await startWorker().poll()).toMatchObject({ data: { effects: [] } });
  });

  it('looks up singly what has no end, and a finished call no more', async () => {
    const { poll, server } = await createAgentAtWork();
    server.put(apiCall());
    await poll();
    server.change('one', { status: 'finished', durationMs: 0 });
    await poll();
    server.asked.length = 0;
    await poll();
    expect(server.asked).toEqual(['list']);
  });

  it('does not look up old calls that are surely over', async () => {
    const { poll, server, calls } = await createAgentAtWork();
    server.put(apiCall({ startTimeMs: startMs - 30 * minuteMs, durationMs: 5 * minuteMs }));
    expect(await poll()).toMatchObject({ data: { isBusy: false } });
    expect(server.asked).toEqual(['list']);
    expect(await calls()).toMatchObject([{ status: 'finished', dismissed: true }]);
  });

  it('leaves calls of other users alone', async () => {
    const { poll, server, calls } = await createAgentAtWork();
    server.put(apiCall({ userId: 'colleague' }));
    await poll();
    expect(await calls()).toEqual([]);
    expect(server.asked).toEqual(['list']);
  });

  it('follows a call that the list no longer shows', async () => {
    const { poll, server, calls, store } = await createAgentAtWork();
    server.put(apiCall({ status: 'in-progress', startTimeMs: startMs - 60 * minuteMs }));
    const known = knownCall({ status: 'in-progress', startedAtMs: startMs - 60 * minuteMs });
    await store.write(stored.calls, { calls: [known], watermarkMs: startMs - minuteMs, clockOffsetMs: 0 });
    server.change('one', { status: 'finished', durationMs: minuteMs });
    await poll();
    expect(await calls()).toMatchObject([{ status: 'finished' }]);
  });

  it('writes nothing when nothing has changed', async () => {
    const { poll, server, storage } = await createAgentAtWork();
    server.put(apiCall({ records: [jane, john], linkedRecordId: 'jane' }), apiCall({ id: 'two', status: 'finished' }));
    await poll();
    await poll();
    storage.writes.length = 0;
    await poll();
    expect(storage.writes).toEqual([]);
  });

  it('keeps whom a finished call was with, although lists do not tell it', async () => {
    const { poll, server, calls } = await createAgentAtWork();
    server.put(apiCall({ status: 'finished', records: [jane, john], linkedRecordId: 'john' }));
    await poll();
    await poll();
    expect(await calls()).toMatchObject([{ linkedRecordId: 'john', records: [jane, john] }]);
  });

  it('reports the failure of the list', async () => {
    const { poll, server } = await createAgentAtWork();
    server.refuse('list', 'rate-limited', { retryAfterMs: 7000 });
    expect(await poll()).toMatchObject({ ok: false, error: { code: 'rate-limited', retryAfterMs: 7000 } });
  });

  it('keeps what it has seen and reports the failure when one call cannot be read', async () => {
    const { poll, server, calls } = await createAgentAtWork();
    server.put(apiCall(), apiCall({ id: 'two' }));
    server.refuse('get two', 'server');
    expect(await poll()).toMatchObject({ ok: true, data: { failure: { code: 'server' } } });
    expect((await calls()).map(({ id }) => id)).toEqual(['one']);
  });

  it('ends a call that the server has not had for a minute', async () => {
    const { poll, calls, store, clock } = await createAgentAtWork();
    await store.write(stored.calls, { calls: [knownCall()], watermarkMs: startMs, clockOffsetMs: 0 });
    expect(await poll()).toMatchObject({ data: { isBusy: true } });
    await clock.advance(minuteMs + 1);
    expect(await poll()).toMatchObject({ data: { isBusy: false } });
    expect(await calls()).toMatchObject([{ status: 'finished' }]);
  });
});

describe("the server's clock", () => {
  it('is remembered as a difference, measured when the list came and not after the look-ups', async () => {
    const { poll, server, store, clock } = await createAgentAtWork();
    server.serverTimeMs = startMs + 20_000;
    server.put(apiCall());
    server.hold('get', clock.pause(9000));
    const polled = poll();
    await clock.advance(9000);
    await polled;
    expect((await store.read(stored.calls)).clockOffsetMs).toBe(20_000);
  });

  it.each([-24, 24])('says how far back the first list goes, also when it is %i h apart', async (hours) => {
    const { poll, server, calls } = await createAgentAtWork();
    const serverNowMs = startMs + hours * 60 * minuteMs;
    server.serverTimeMs = serverNowMs;
    server.put(
      apiCall({ id: 'before', status: 'finished', startTimeMs: serverNowMs - 25 * 60 * minuteMs, durationMs: 1000 }),
      apiCall({ id: 'earlier', status: 'finished', startTimeMs: serverNowMs - 23 * 60 * minuteMs, durationMs: 1000 }),
      apiCall({ id: 'running', status: 'in-progress', startTimeMs: serverNowMs - 30 * minuteMs }),
    );
    expect(await poll()).toMatchObject({ data: { isBusy: true } });
    expect((await calls()).map(({ id }) => id)).toEqual(['running', 'earlier']);
    await poll();
    expect(server.asked.filter((question) => question === 'list')).toHaveLength(3);
  });

  it('moves the watermark, but not past a running call nor the last ten minutes', async () => {
    const { poll, server, store, clock } = await createAgentAtWork();
    const watermark = async (): Promise<number> => (await store.read(stored.calls)).watermarkMs;
    await poll();
    expect(await watermark()).toBe(startMs - 10 * minuteMs);
    server.put(apiCall({ status: 'in-progress' }));
    await poll();
    await clock.advance(60 * minuteMs);
    await poll();
    expect(await watermark()).toBe(startMs);
    server.change('one', { status: 'finished' });
    await poll();
    expect(await watermark()).toBe(startMs + 50 * minuteMs);
  });
});

describe('an intent whose answer never came', () => {
  it('is handed on when its call is found, until somebody has written down that it was', async () => {
    const { poll, server, store, intents } = await createAgentAtWork();
    await store.write(stored.intents, [dialIntent()]);
    server.put(apiCall(outbound));
    expect(await poll()).toMatchObject({ data: { placed: [{ id: 'click', callId: 'one' }] } });
    expect(await intents()).toMatchObject([{ state: 'placed' }]);
    expect(await poll()).toMatchObject({ data: { placed: [{ id: 'click' }] } });
    await store.update(stored.intents, (before) => before.map((intent) => ({ ...intent, isHandedOver: true })));
    expect(await poll()).toMatchObject({ data: { placed: [] } });
  });

  it('keeps the watcher busy until it is settled', async () => {
    const { poll, store, clock } = await createAgentAtWork();
    await store.write(stored.intents, [dialIntent()]);
    expect(await poll()).toMatchObject({ data: { isBusy: true } });
    await clock.advance(6000);
    expect(await poll()).toMatchObject({ data: { isBusy: false } });
  });

  it('is not given up for a list that was asked for long before', async () => {
    const { poll, store, clock, server, intents } = await createAgentAtWork();
    await store.write(stored.intents, [dialIntent({ failure: 'server' })]);
    server.hold('list', clock.pause(9000));
    const polled = poll();
    await clock.advance(9000);
    await polled;
    expect(await intents()).toMatchObject([{ state: 'posting' }]);
  });
});

it('a second call for one click is marked as one too many, also when it was known before', async () => {
  const { poll, dial, server, calls, store } = await createAgentAtWork();
  const own = 'call-to-15125551212';
  await store.write(stored.calls, { calls: [], watermarkMs: 1, clockOffsetMs: 0 });
  server.put(apiCall({ id: 'twin', ...outbound }));
  await poll();
  await dial(wish);
  server.put(apiCall({ id: own, ...outbound }));
  await poll();
  const extra = Object.fromEntries((await calls()).map(({ id, isExtra }) => [id, isExtra]));
  expect(extra).toEqual({ [own]: false, twin: true });
});
