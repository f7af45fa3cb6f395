import { describe, expect, it } from 'vitest';
import { noteStates } from '../../../lib/settings/stored.ts';
import { apiCall, noteState } from '../../support/samples.ts';
import { createNoteDesk } from './note-desk.ts';

describe('a note that is written once more', () => {
  it('is the one that the server has, with the subject that only Ringside remembers', async () => {
    const { server, store, outbox, onServer } = await createNoteDesk();
    server.put(apiCall({ description: 'Wants a quote.' }));
    await store.write(noteStates.item('one'), noteState({ savedSubject: 'Quote', savedDescription: 'older' }));
    expect(await outbox.rewrite('one')).toEqual({ ok: true, data: null });
    expect(server.asked).toEqual(['get one', 'update one']);
    expect(onServer()).toBe('Wants a quote.');
  });

  it('leaves a subject alone that it does not know', async () => {
    const { server, outbox } = await createNoteDesk();
    const updates: unknown[] = [];
    const { update } = server;
    server.update = (callId, change) => {
      updates.push(change);
      return update(callId, change);
    };
    await outbox.rewrite('one');
    expect(updates).toEqual([{ description: '' }]);
  });

  it('gives way to a newer one that is still owed', async () => {
    const { type, outbox, clock, onServer, note } = await createNoteDesk();
    await type('typed a moment ago');
    await outbox.rewrite('one');
    await clock.advance(400);
    expect(onServer()).toBe('typed a moment ago');
    expect(await note()).toMatchObject({ state: 'saved' });
  });

  it('never overtakes what is typed meanwhile', async () => {
    const { type, outbox, clock, onServer, server } = await createNoteDesk();
    server.put(apiCall({ description: 'old' }));
    const rewriting = outbox.rewrite('one');
    await type('new', { baseDescription: 'old' });
    void outbox.draftChanged('one');
    await rewriting;
    await clock.advance(1000);
    expect(onServer()).toBe('new');
    expect(server.asked.at(-1)).toBe('get one');
  });

  it('is left to the agent while it is in dispute', async () => {
    const { store, outbox, updates } = await createNoteDesk();
    await store.write(noteStates.item('one'), noteState({ state: 'conflict', theirs: 'other' }));
    expect(await outbox.rewrite('one')).toEqual({ ok: true, data: null });
    expect(updates()).toEqual([]);
  });
});
