import { describe, expect, it } from 'vitest';
import { createStore } from '../../../lib/settings/store.ts';
import { drafts, noteStates, stored } from '../../../lib/settings/stored.ts';
import { createOnThisComputer } from '../../../lib/view/on-this-computer.ts';
import { createFakeStorage } from '../../support/fake-storage.ts';
import { agent, draftOf, jane, knownCall, noteState, startMs } from '../../support/samples.ts';
import { pastCall } from '../history/sample-calls.ts';

async function atWork() {
  const store = createStore(createFakeStorage());
  await store.write(stored.account, agent);
  await store.write(stored.session, { kind: 'oauth', token: 'access-secret', expiresAtMs: 1 });
  const recordingLink = 'https://recordings.example.com/1?signature=secret';
  const call = knownCall({ id: 'one', records: [jane], recordingLink });
  await store.write(stored.calls, { calls: [call], watermarkMs: 1, clockOffsetMs: 0 });
  const { userId } = agent;
  await store.write(drafts.item('one'), draftOf({ userId, key: 'one', description: 'Wants an offer' }));
  await store.write(drafts.item('two'), draftOf({ userId, key: 'two', description: 'saved', editedAtMs: startMs }));
  await store.write(noteStates.item('two'), noteState({ callId: 'two', savedEditAtMs: startMs }));
  const list = { id: 'l1', contacts: [], isLocal: true };
  await store.write(stored.localLists, {
    [userId]: [{ ...list, name: 'Renewals' }],
    other: [{ ...list, name: 'List that is not yours' }],
  });
  await store.write(drafts.item('theirs'), draftOf({ userId: 'other', key: 'theirs', description: 'not yours' }));
  const computer = createOnThisComputer({
    store,
    kept: {
      read: (whose, take) => {
        take(whose.viewerId === agent.userId ? [pastCall({ id: 'old' })] : []);
        return Promise.resolve();
      },
    },
    version: () => '1.2.3',
    now: () => Date.UTC(2026, 2, 12, 15),
  });
  return { store, computer };
}

describe('the export', () => {
  it('holds settings, calls and notes of whoever is signed in, with versions to read it by', async () => {
    const { name, text } = await (await atWork()).computer.exportAll();
    expect(name).toBe('ringside-2026-03-12.json');
    expect(JSON.parse(text)).toMatchObject({
      format: 'ringside-export',
      schemaVersion: 1,
      exportedAt: '2026-03-12T15:00:00.000Z',
      ringsideVersion: '1.2.3',
      user: { id: agent.userId, username: agent.username },
      stored: {
        preferences: { version: stored.preferences.version, value: { defaultCountry: 'auto' } },
        localLists: { value: { agent: [{ name: 'Renewals' }] } },
        calls: { value: { calls: [{ id: 'one', records: [{ name: jane.name }] }] } },
      },
      drafts: [{ description: 'Wants an offer' }, { description: 'saved' }],
      notes: [{ callId: 'two' }],
      keptCalls: [{ id: 'old' }],
    });
  });

  it('holds no token, no address that plays a recording, and nothing of anybody else', async () => {
    const { text } = await (await atWork()).computer.exportAll();
    expect(text).not.toContain('secret');
    expect(text).not.toContain('not yours');
  });

  it('holds every stored item that outlives the browser but what is not the user’s', async () => {
    const { text } = await (await atWork()).computer.exportAll();
    const file: unknown = JSON.parse(text);
    const lasting = Object.values(stored).flatMap(({ area, key }) => (area === 'local' ? [key] : []));
    const expected = [...lasting.filter((key) => !['policy', 'ownAccount'].includes(key)), 'windowSize'];
    expect(Object.keys((file as { stored: object }).stored).sort()).toEqual(expected.sort());
  });

  it('of nobody holds no notes and no calls', async () => {
    const { store, computer } = await atWork();
    await store.write(stored.account, { state: 'signed-out', reason: 'by-user' });
    expect(JSON.parse((await computer.exportAll()).text)).toMatchObject({ user: null, drafts: [], keptCalls: [] });
  });
});

describe('before everything is deleted', () => {
  it('the notes that Tenfold does not have are named, those of others only counted', async () => {
    const { computer } = await atWork();
    expect(await computer.unsentNotes()).toEqual({
      own: [{ key: 'one', who: jane.name, text: 'Wants an offer' }],
      ofOthers: 1,
      lists: ['Renewals'],
    });
  });

  it('a draft that says no more than Tenfold has is none', async () => {
    const { store, computer } = await atWork();
    const same = draftOf({ userId: agent.userId, key: 'one', description: 'same', baseDescription: 'same' });
    await store.write(drafts.item('one'), same);
    expect((await computer.unsentNotes()).own).toEqual([]);
  });
});
