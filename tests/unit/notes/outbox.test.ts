import { describe, expect, it } from 'vitest';
import { drafts, noteStates, stored } from '../../../lib/settings/stored.ts';
import { settled } from '../../support/fake-clock.ts';
import { agent, noteState } from '../../support/samples.ts';
import { createNoteDesk } from './note-desk.ts';

describe('what is typed', () => {
  it('is gathered for a moment and sent once, as it stands by then', async () => {
    const { type, outbox, clock, onServer, updates } = await createNoteDesk();
    for (const text of ['w', 'wa', 'wan', 'want', 'wants']) {
      await type(text);
      void outbox.draftChanged('one');
      await clock.advance(50);
    }
    expect(updates()).toEqual([]);
    await clock.advance(400);
    expect(updates()).toHaveLength(1);
    expect(onServer()).toBe('wants');
  });

  it('is called saved only after it was read back', async () => {
    const { type, outbox, clock, server, note } = await createNoteDesk();
    await type('wants a quote', { subject: 'Quote' });
    void outbox.draftChanged('one');
    await clock.advance(400);
    expect(server.asked).toEqual(['get one', 'update one', 'get one']);
    expect(await note()).toMatchObject({
      state: 'saved',
      savedSubject: 'Quote',
      savedDescription: 'wants a quote',
      savedEditAtMs: clock.now() - 400,
    });
  });

  it('is not saved when something else is read back', async () => {
    const { type, outbox, clock, server, note } = await createNoteDesk();
    await type('wants a quote');
    const real = { ...server };
    server.update = async (callId, update) => {
      const answer = await real.update(callId, update);
      server.change(callId, { description: '' });
      return answer;
    };
    void outbox.draftChanged('one');
    await clock.advance(400);
    expect(await note()).toMatchObject({ state: 'waiting', failure: 'unknown-outcome' });
  });

  it('is saved although the server trims it and rewrites its line ends', async () => {
    const { type, outbox, clock, server, note } = await createNoteDesk();
    const real = { ...server };
    server.update = (callId, update) =>
      real.update(callId, { description: `${update.description?.trim()}`.replaceAll('\n', '\r\n') });
    await type('two\nlines \n');
    void outbox.draftChanged('one');
    await clock.advance(400);
    expect(await note()).toMatchObject({ state: 'saved' });
  });

  it('shows "saving" while it is on its way', async () => {
    const { type, outbox, clock, server, note } = await createNoteDesk();
    await type('wants a quote');
    server.hold('update', clock.pause(5000));
    void outbox.draftChanged('one');
    await clock.advance(400);
    expect(await note()).toMatchObject({ state: 'saving' });
  });

  it('while a request is under way is sent after it, the newest text only', async () => {
    const { type, outbox, clock, server, onServer, updates } = await createNoteDesk();
    await type('one');
    server.hold('update', clock.pause(2000));
    void outbox.draftChanged('one');
    await clock.advance(500);
    for (const text of ['one two', 'one two three']) {
      await type(text);
      void outbox.draftChanged('one');
      await clock.advance(100);
    }
    expect(updates()).toHaveLength(1);
    await clock.advance(5000);
    expect(updates()).toHaveLength(2);
    expect(onServer()).toBe('one two three');
  });

  it('in the very moment in which the save before it ends is sent too', async () => {
    const { type, outbox, clock, onServer, storage } = await createNoteDesk();
    await type('almost');
    const read = storage.local.get.bind(storage.local);
    let hasTyped = false;
    // The outbox has read the draft for the last time, and is about to find that nothing is owed any more.
    storage.local.get = async (keys) => {
      const values = await read(keys);
      if (!hasTyped && JSON.stringify(values['note:one'] ?? '').includes('"saved"')) {
        hasTyped = true;
        await type('almost there', { editedAtMs: clock.now() + 1 });
        void outbox.draftChanged('one');
      }
      return values;
    };
    void outbox.draftChanged('one');
    await clock.advance(10_000);
    expect(hasTyped).toBe(true);
    expect(onServer()).toBe('almost there');
  });

  it('for two calls is sent for both at once', async () => {
    const { type, outbox, clock, onServer } = await createNoteDesk();
    await type('for one');
    await type('for two', { key: 'two' });
    void outbox.draftChanged('one');
    void outbox.draftChanged('two');
    await clock.advance(400);
    expect([onServer('one'), onServer('two')]).toEqual(['for one', 'for two']);
  });
});

describe('a note that cannot be saved', () => {
  it.each(['offline', 'server', 'rate-limited', 'refused', 'bad-answer'] as const)(
    'waits, says why (%s), and is sent again until it is',
    async (code) => {
      const { type, outbox, clock, server, note, onServer } = await createNoteDesk();
      server.refuse('update', code);
      await type('wants a quote');
      void outbox.draftChanged('one');
      await clock.advance(500);
      expect(await note()).toMatchObject({ state: 'waiting', failure: code, savedDescription: '' });
      server.refuse('update');
      await clock.advance(1000);
      expect(await note()).toMatchObject({ state: 'saved' });
      expect(await note()).not.toHaveProperty('failure');
      expect(onServer()).toBe('wants a quote');
    },
  );

  it('is tried less and less often', async () => {
    const { type, outbox, clock, server } = await createNoteDesk();
    server.refuse('get', 'offline');
    await type('wants a quote');
    void outbox.draftChanged('one');
    await clock.advance(400 + 1000 + 2000 + 4000 + 8000 + 15_000 + 15_000);
    expect(server.asked).toHaveLength(7);
  });

  it('is tried at once when the agent does not want to wait', async () => {
    const { type, outbox, clock, server, onServer } = await createNoteDesk();
    server.refuse('get', 'offline');
    await type('wants a quote');
    void outbox.draftChanged('one');
    await clock.advance(400 + 1000 + 2000 + 4000);
    server.refuse('get');
    void outbox.sendNow('one');
    await clock.advance(0);
    expect(onServer()).toBe('wants a quote');
  });

  it('is left to the next sign-in when the session has ended', async () => {
    const { type, outbox, clock, server, draft } = await createNoteDesk();
    server.refuse('get', 'signed-out');
    await type('wants a quote');
    void outbox.draftChanged('one');
    await clock.advance(60_000);
    expect(server.asked).toHaveLength(1);
    expect(await draft()).toMatchObject({ description: 'wants a quote' });
  });
});

describe('a start of the worker', () => {
  it('takes up what the one before left unsent', async () => {
    const { type, startWorker, clock, onServer } = await createNoteDesk();
    await type('wants a quote');
    void startWorker().flush();
    await settled();
    expect(onServer()).toBe('wants a quote');
    expect(clock.waits()).toEqual([]);
  });

  it('sends nothing that is saved, and no draft of a number without a call', async () => {
    const { type, startWorker, server, store, clock } = await createNoteDesk();
    await type('saved');
    await store.write(noteStates.item('one'), noteState({ savedDescription: 'saved', savedEditAtMs: clock.now() }));
    await type('too early', { key: 'number:+15125551212' });
    await startWorker().flush();
    expect(server.asked).toEqual([]);
  });

  it('waits out the request that the killed worker may have left on its way, and saves over it', async () => {
    const { type, startWorker, clock, store, server, note, onServer } = await createNoteDesk();
    await type('the newer text');
    await store.write(noteStates.item('one'), noteState({ state: 'saving', sent: ['', 'the older text'] }));
    void startWorker().flush();
    await clock.advance(1400);
    expect(server.asked).toEqual([]);
    server.change('one', { description: 'the older text' });
    await clock.advance(200);
    expect(await note()).toMatchObject({ state: 'saved', savedDescription: 'the newer text' });
    expect(onServer()).toBe('the newer text');
  });

  it('waits for the next try and for a late request at the same time, and not one after the other', async () => {
    const { type, outbox, clock, server, onServer, updates } = await createNoteDesk();
    server.refuse('update', 'unknown-outcome');
    await type('wants a quote');
    void outbox.draftChanged('one');
    await clock.advance(400);
    server.refuse('update');
    await clock.advance(1400);
    expect(updates()).toHaveLength(1);
    await clock.advance(200);
    expect(onServer()).toBe('wants a quote');
  });

  it('waits out a request that was given up before, too', async () => {
    const { type, startWorker, clock, store, server } = await createNoteDesk();
    await type('the newer text');
    const given = noteState({ state: 'waiting', failure: 'unknown-outcome' });
    await store.write(noteStates.item('one'), given);
    void startWorker().flush();
    await clock.advance(1400);
    expect(server.asked).toEqual([]);
  });
});

it('another user who signs in finds the draft of the first one untouched', async () => {
  const { type, outbox, store, draft, clock } = await createNoteDesk();
  await type('wants a quote');
  await store.write(stored.account, { ...agent, userId: 'colleague' });
  await outbox.flush();
  await clock.advance(1000);
  expect(await draft()).toMatchObject({ userId: 'agent', description: 'wants a quote' });
  expect((await store.readFamily(drafts)).size).toBe(1);
});
