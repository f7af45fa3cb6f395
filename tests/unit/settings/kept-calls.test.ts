import 'fake-indexeddb/auto';
import { createStore as openDatabase, set } from 'idb-keyval';
import { describe, expect, it } from 'vitest';
import { createKeptCalls, unread } from '../../../lib/settings/kept-calls.ts';
import { startMs } from '../../support/samples.ts';
import { pastCall } from '../history/sample-calls.ts';

const own = { viewerId: 'agent', userId: 'agent' };
const weekMs = 7 * 24 * 60 * 60_000;
let databases = 0;

function keeping() {
  databases += 1;
  const name = `kept-${databases}`;
  const kept = createKeptCalls(name);
  const parts = async (whose = own): Promise<string[][]> => {
    const read: string[][] = [];
    await createKeptCalls(name).read(whose, (calls) => read.push(calls.map(({ id }) => id)));
    return read;
  };
  return { name, kept, parts };
}

describe('the calls kept on this computer', () => {
  it('come back week by week, the newest first', async () => {
    const { kept, parts } = keeping();
    const old = pastCall({ id: 'old', startedAtMs: startMs - 3 * weekMs });
    await kept.put(own, [old, pastCall({ id: 'new' }), pastCall({ id: 'other' })]);
    expect(await parts()).toEqual([['new', 'other'], ['old']]);
  });

  it('are replaced by what is known later, and never doubled', async () => {
    const { kept, name } = keeping();
    await kept.put(own, [pastCall(), pastCall({ id: 'two' })]);
    await kept.put(own, [pastCall({ hasNote: true })]);
    const read: [string, boolean][] = [];
    await createKeptCalls(name).read(own, (calls) =>
      read.push(...calls.map(({ id, hasNote }) => [id, hasNote] satisfies [string, boolean])),
    );
    expect(read.sort()).toEqual([
      ['one', true],
      ['two', false],
    ]);
  });

  it('are shown to nobody but who looked at them', async () => {
    const { kept, parts } = keeping();
    await kept.put({ viewerId: 'admin', userId: 'agent' }, [pastCall()]);
    expect(await parts()).toEqual([]);
    expect(await parts({ viewerId: 'admin', userId: 'agent' })).toEqual([['one']]);
  });

  it('are all gone once they are cleared, with how far they were read', async () => {
    const { kept, parts } = keeping();
    await kept.put(own, [pastCall()]);
    await kept.writeProgress(own, { nextPage: 2, isComplete: true, isOrdered: true });
    await kept.clear();
    expect(await parts()).toEqual([]);
    expect(await kept.readProgress(own)).toEqual(unread);
  });

  it('leave out what is damaged', async () => {
    const { name, kept, parts } = keeping();
    const database = openDatabase(name, 'calls');
    await set(
      '1/agent/agent/week/002811',
      [{ ...pastCall(), startedAtMs: 'long ago' }, pastCall({ id: 'two' })],
      database,
    );
    await set('1/agent/agent/week/002810', 'nonsense', database);
    await set('1/agent/agent/progress', { nextPage: 'far' }, database);
    expect(await parts()).toEqual([['two']]);
    expect(await kept.readProgress(own)).toEqual(unread);
  });
});
