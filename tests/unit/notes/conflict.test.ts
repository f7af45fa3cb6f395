import { describe, expect, it } from 'vitest';
import { noteStates } from '../../../lib/settings/stored.ts';
import { noteState } from '../../support/samples.ts';
import { createNoteDesk } from './note-desk.ts';

/** The agent has typed, and meanwhile somebody has written another text in the CRM. */
async function createConflict() {
  const desk = await createNoteDesk();
  desk.server.change('one', { description: 'from the CRM' });
  await desk.type('from the panel');
  void desk.outbox.draftChanged('one');
  await desk.clock.advance(400);
  return desk;
}

describe('a note that was changed elsewhere', () => {
  it('is not overwritten; both texts are kept', async () => {
    const { onServer, note, draft, updates } = await createConflict();
    expect(updates()).toEqual([]);
    expect(onServer()).toBe('from the CRM');
    expect(await note()).toMatchObject({ state: 'conflict', theirs: 'from the CRM' });
    expect(await draft()).toMatchObject({ description: 'from the panel' });
  });

  it('stays a conflict until the agent has chosen, whatever is typed or started', async () => {
    const { type, outbox, startWorker, clock, updates, note } = await createConflict();
    await type('from the panel, more');
    void outbox.draftChanged('one');
    await startWorker().flush();
    await clock.advance(60_000);
    expect(updates()).toEqual([]);
    expect(await note()).toMatchObject({ state: 'conflict' });
  });

  it('takes the text of the panel when the agent keeps that', async () => {
    const { drafts, outbox, clock, onServer, note } = await createConflict();
    await drafts.resolveConflict('one', 'mine');
    expect(await note()).toMatchObject({ state: 'waiting', savedDescription: 'from the CRM' });
    void outbox.draftChanged('one');
    await clock.advance(400);
    expect(onServer()).toBe('from the panel');
    expect(await note()).toMatchObject({ state: 'saved' });
    expect(await note()).not.toHaveProperty('theirs');
  });

  it('keeps the other text when the agent keeps that, and the draft goes', async () => {
    const { drafts, outbox, clock, onServer, note, draft, updates } = await createConflict();
    await drafts.resolveConflict('one', 'theirs');
    void outbox.draftChanged('one');
    await clock.advance(400);
    expect(updates()).toEqual([]);
    expect(onServer()).toBe('from the CRM');
    expect(await draft()).toBeNull();
    expect(await note()).toMatchObject({ state: 'saved', savedDescription: 'from the CRM' });
  });

  it('is a conflict again when it is changed elsewhere once more', async () => {
    const { drafts, outbox, clock, server, note } = await createConflict();
    await drafts.resolveConflict('one', 'mine');
    server.change('one', { description: 'from the CRM again' });
    void outbox.draftChanged('one');
    await clock.advance(400);
    expect(await note()).toMatchObject({ state: 'conflict', theirs: 'from the CRM again' });
  });

  it('that is none is left alone by a late choice', async () => {
    const { drafts, store, type, note, draft } = await createNoteDesk();
    await type('from the panel');
    await store.write(noteStates.item('one'), noteState());
    await drafts.resolveConflict('one', 'theirs');
    expect(await note()).toEqual(noteState());
    expect(await draft()).toMatchObject({ description: 'from the panel' });
  });
});

describe('what is no conflict', () => {
  it('is the text that was there when the editing began', async () => {
    const { server, type, outbox, clock, onServer } = await createNoteDesk();
    server.change('one', { description: 'from last week' });
    await type('from last week, and today', { baseDescription: 'from last week' });
    void outbox.draftChanged('one');
    await clock.advance(400);
    expect(onServer()).toBe('from last week, and today');
  });

  it('is the text that the agent saw and edited, whatever was saved before', async () => {
    const { server, store, type, outbox, clock, onServer } = await createNoteDesk();
    await store.write(noteStates.item('one'), noteState({ savedDescription: 'from the panel' }));
    server.change('one', { description: 'from the CRM' });
    await type('from the CRM and the panel', { baseDescription: 'from the CRM' });
    void outbox.draftChanged('one');
    await clock.advance(400);
    expect(onServer()).toBe('from the CRM and the panel');
  });

  it('is our own text, arrived late, when the one after it was lost', async () => {
    const { server, type, outbox, clock, onServer, note } = await createNoteDesk();
    server.refuse('update', 'unknown-outcome');
    await type('first');
    void outbox.draftChanged('one');
    await clock.advance(500);
    server.change('one', { description: 'first' });
    await type('second');
    await clock.advance(3000);
    await type('third');
    await clock.advance(5000);
    server.refuse('update');
    await clock.advance(60_000);
    expect(await note()).toMatchObject({ state: 'saved' });
    expect(onServer()).toBe('third');
  });

  it('is our own text, arrived late, however often the network failed since', async () => {
    const { server, type, outbox, clock, onServer, note } = await createNoteDesk();
    server.refuse('update', 'unknown-outcome');
    await type('first');
    void outbox.draftChanged('one');
    await clock.advance(500);
    server.change('one', { description: 'first' });
    server.refuse('get', 'offline');
    for (let count = 0; count < 12; count += 1) {
      await type(`first and ${count}`);
      void outbox.draftChanged('one');
      await clock.advance(15_000);
    }
    server.refuse('update');
    server.refuse('get');
    await clock.advance(60_000);
    expect(await note()).toMatchObject({ state: 'saved' });
    expect(onServer()).toBe('first and 11');
  });
});
