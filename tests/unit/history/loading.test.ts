import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createHistory } from '../../../lib/history/loading.ts';
import { createKeptCalls } from '../../../lib/settings/kept-calls.ts';
import { createStore } from '../../../lib/settings/store.ts';
import { stored } from '../../../lib/settings/stored.ts';
import type { ApiCall } from '../../../lib/tenfold/model.ts';
import { failure, success } from '../../../lib/tenfold/result.ts';
import { createFakeStorage } from '../../support/fake-storage.ts';
import { agent, apiCall, jane, john, listedCall, startMs } from '../../support/samples.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const whose = { viewerId: 'agent', userId: 'agent' };
let databases = 0;

/** So many calls, a minute apart, the newest first. */
const newestFirst = (count: number, from = 0): ApiCall[] =>
  Array.from({ length: count }, (_, index) =>
    listedCall({ id: `call-${from + index}`, startTimeMs: startMs - (from + index) * minuteMs, durationMs: 1000 }),
  );

async function historyOf(calls: ApiCall[]) {
  databases += 1;
  const server = { calls, asked: [] as string[], single: new Map<string, ApiCall>(), isDown: false };
  const kept = createKeptCalls(`calls-${databases}`);
  const store = createStore(createFakeStorage());
  await store.write(stored.account, agent);
  const history = createHistory({
    store,
    kept,
    calls: {
      list: ({ page, pageSize }) => {
        server.asked.push(`${page} of ${pageSize}`);
        const part = server.calls.slice(page * pageSize, (page + 1) * pageSize);
        return Promise.resolve(server.isDown ? failure('server', 'down') : success({ calls: part }));
      },
      get: (id) => {
        server.asked.push(id);
        const call = server.single.get(id);
        return Promise.resolve(call ? success(call) : failure('not-found', id));
      },
    },
    search: () => Promise.resolve(success(server.calls)),
    toE164: () => Promise.resolve((number) => `+${number}`),
    display: (number) => number,
    isSurelyOver: ({ durationMs }) => durationMs > 0,
    now: () => startMs + dayMs,
  });
  const idsKept = async (): Promise<string[]> => {
    const ids: string[] = [];
    await kept.read(whose, (part) => ids.push(...part.map(({ id }) => id)));
    return ids;
  };
  return { history, server, kept, store, idsKept };
}

describe('the list of past calls', () => {
  it('begins with a small page, and goes on in large ones until one is short', async () => {
    const { history, server } = await historyOf(newestFirst(700));
    expect(await history.refresh('agent')).toMatchObject({ data: { isComplete: false, isOrdered: true } });
    expect(await history.more('agent')).toMatchObject({ data: { isComplete: false } });
    const last = await history.more('agent');
    expect(last.ok && last.data).toMatchObject({ isComplete: true, calls: { length: 200 } });
    expect(server.asked).toEqual(['0 of 50', '0 of 500', '1 of 500']);
    await history.more('agent');
    expect(server.asked).toHaveLength(3);
  });

  it('goes on where it was left, also in another worker', async () => {
    const { history, server, idsKept } = await historyOf(newestFirst(1200));
    await history.refresh('agent');
    await history.more('agent');
    server.asked = [];
    expect(await history.refresh('agent')).toMatchObject({ data: { isComplete: false } });
    await history.more('agent');
    expect(server.asked).toEqual(['0 of 50', '1 of 500']);
    expect(await idsKept()).toHaveLength(1000);
  });

  it('reads across the gap when there are more new calls than a small page holds', async () => {
    const { history, server, idsKept } = await historyOf(newestFirst(200, 600));
    await history.refresh('agent');
    await history.more('agent');
    server.calls = newestFirst(800);
    server.asked = [];
    await history.refresh('agent');
    expect(server.asked).toEqual(['0 of 50', '0 of 500', '1 of 500']);
    expect(await idsKept()).toHaveLength(800);
  });

  it('is read from its start again when it comes in another order', async () => {
    const { history } = await historyOf(newestFirst(700).reverse());
    expect(await history.refresh('agent')).toMatchObject({ data: { isOrdered: false, isComplete: false } });
    await history.more('agent');
    expect(await history.more('agent')).toMatchObject({ data: { isOrdered: false, isComplete: true } });
    expect(await history.refresh('agent')).toMatchObject({ data: { isOrdered: false, isComplete: false } });
  });

  it('holds no call of another user, whoever was asked for', async () => {
    const { history } = await historyOf([...newestFirst(2), listedCall({ id: 'theirs', userId: 'colleague' })]);
    const answer = await history.refresh('agent');
    expect(answer.ok && answer.data.calls.map(({ id }) => id)).toEqual(['call-0', 'call-1']);
    const found = await history.search('agent', ['quote'], 0);
    expect(found.ok && found.data.calls).toHaveLength(2);
  });

  it('asks singly for what may still run, and leaves out what does', async () => {
    const { history, server } = await historyOf([listedCall({ id: 'rings' }), listedCall({ id: 'missed' })]);
    server.single.set('rings', apiCall({ id: 'rings', status: 'ringing' }));
    server.single.set('missed', apiCall({ id: 'missed', status: 'finished' }));
    const answer = await history.refresh('agent');
    expect(answer.ok && answer.data.calls.map(({ id }) => id)).toEqual(['missed']);
  });

  it('asks singly to which of several records a call of the last day is linked', async () => {
    const several = { durationMs: 1000, records: [jane, john] };
    const today = listedCall({ id: 'today', startTimeMs: startMs + minuteMs, ...several });
    const older = listedCall({ id: 'older', startTimeMs: startMs - minuteMs, ...several });
    const { history, server } = await historyOf([today, older]);
    server.single.set('today', { ...today, status: 'finished', linkedRecordId: 'john' });
    expect(await history.refresh('agent')).toMatchObject({ data: { calls: [{ linkedRecordId: 'john' }, {}] } });
    expect(server.asked).toEqual(['0 of 50', 'today']);
  });

  it('says what went wrong and keeps what was known', async () => {
    const { history, server, idsKept } = await historyOf(newestFirst(3));
    await history.refresh('agent');
    server.isDown = true;
    expect(await history.refresh('agent')).toMatchObject({ ok: false, error: { code: 'server' } });
    expect(await idsKept()).toHaveLength(3);
  });

  it('leaves nothing behind when somebody signs out while it is read', async () => {
    const { history, store, idsKept, server } = await historyOf([listedCall({ id: 'missed' })]);
    server.single.set('missed', apiCall({ id: 'missed', status: 'finished' }));
    const reading = history.refresh('agent');
    await store.write(stored.account, { state: 'signed-out', reason: 'by-user' });
    await reading;
    expect(await idsKept()).toEqual([]);
  });
});
