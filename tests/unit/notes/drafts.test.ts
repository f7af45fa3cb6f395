import { describe, expect, it } from 'vitest';
import { isForgettable } from '../../../lib/notes/drafts.ts';
import { draftKeyForNumber, numberOfDraftKey } from '../../../lib/notes/note.ts';
import { drafts as draftItems, noteStates, stored } from '../../../lib/settings/stored.ts';
import { dialIntent, draftOf, noteState } from '../../support/samples.ts';
import { createNoteDesk } from './note-desk.ts';

const number = '+15125551212';
const key = draftKeyForNumber(number);

it('a draft belongs to a number until the number is a call', () => {
  expect(numberOfDraftKey(key)).toBe(number);
  expect(numberOfDraftKey('one')).toBeUndefined();
});

describe('what was typed for a number before it was a call', () => {
  it('becomes the note of the call', async () => {
    const { drafts, type, draft } = await createNoteDesk();
    await type('ask for Jane', { key });
    await drafts.adopt(number, 'one');
    expect(await draft(key)).toBeNull();
    expect(await draft('one')).toMatchObject({ key: 'one', description: 'ask for Jane' });
  });

  it.each([
    ['gives way to what was typed for the call later', 1, 'typed for the call'],
    ['wins over what was typed for the call earlier', -1, 'typed for the number'],
  ])('%s', async (_rule, laterMs, description) => {
    const { drafts, type, draft, clock } = await createNoteDesk();
    await type('typed for the number', { key });
    await type('typed for the call', { editedAtMs: clock.now() + laterMs });
    await drafts.adopt(number, 'one');
    expect(await draft('one')).toMatchObject({ description });
    expect(await draft(key)).toBeNull();
  });

  it('by another user waits for that user', async () => {
    const { drafts, type, draft } = await createNoteDesk();
    await type('of a colleague', { key, userId: 'colleague' });
    await drafts.adopt(number, 'one');
    expect(await draft(key)).toMatchObject({ description: 'of a colleague' });
    expect(await draft('one')).toBeNull();
  });

  it('is nothing to do when nothing was typed', async () => {
    const { drafts, storage } = await createNoteDesk();
    storage.writes.length = 0;
    await drafts.adopt(number, 'one');
    expect(storage.writes).toEqual([]);
  });
});

describe('a page that still types for the number', () => {
  async function typedLate(afterMs: number) {
    const desk = await createNoteDesk();
    await desk.store.write(stored.intents, [dialIntent({ state: 'placed', callId: 'one' })]);
    await desk.clock.advance(afterMs);
    await desk.type('a last word', { key });
    void desk.drafts.changed(key, desk.outbox);
    await desk.clock.advance(1000);
    return desk;
  }

  it('types into the call that was just placed, and it is sent', async () => {
    const { onServer, draft } = await typedLate(1000);
    expect(onServer()).toBe('a last word');
    expect(await draft(key)).toBeNull();
  });

  it('a minute later types for the next call to it', async () => {
    const { server, draft } = await typedLate(60_000);
    expect(server.asked).toEqual([]);
    expect(await draft(key)).toMatchObject({ description: 'a last word' });
  });

  it('types for the latest of several calls to it', async () => {
    const { store, drafts, outbox, type, clock, onServer } = await createNoteDesk();
    await store.write(stored.intents, [
      dialIntent({ id: 'later', state: 'placed', callId: 'two', createdAtMs: clock.now() - 5000 }),
      dialIntent({ id: 'earlier', state: 'placed', callId: 'one', createdAtMs: clock.now() - 20_000 }),
    ]);
    await type('for the second', { key });
    void drafts.changed(key, outbox);
    await clock.advance(1000);
    expect([onServer('one'), onServer('two')]).toEqual([undefined, 'for the second']);
  });

  it('of a call sends it without a detour', async () => {
    const { drafts, outbox, type, clock, onServer } = await createNoteDesk();
    await type('for the call');
    void drafts.changed('one', outbox);
    await clock.advance(1000);
    expect(onServer()).toBe('for the call');
  });
});

describe('clearing away', () => {
  async function sweptAfter(delayMs: number, change: { savedByMs?: number; key?: string }) {
    const { store, drafts, clock, draft } = await createNoteDesk();
    const written = draftOf({ key: change.key ?? 'one', editedAtMs: clock.now() });
    await store.write(draftItems.item(written.key), written);
    if (change.savedByMs !== undefined) {
      await store.write(noteStates.item('one'), noteState({ savedEditAtMs: clock.now() + change.savedByMs }));
    }
    await clock.advance(delayMs);
    await drafts.sweep();
    return (await draft(written.key)) === null;
  }

  it('takes a saved draft that nobody is typing in any more', async () => {
    expect(await sweptAfter(60_001, { savedByMs: 0 })).toBe(true);
  });

  it('leaves one that was typed within the last minute', async () => {
    expect(await sweptAfter(60_000, { savedByMs: 0 })).toBe(false);
  });

  it('leaves one that is not saved, and one of which nothing is known', async () => {
    expect(await sweptAfter(3_600_000, { savedByMs: -1 })).toBe(false);
    expect(await sweptAfter(3_600_000, {})).toBe(false);
    expect(await sweptAfter(3_600_000, { key })).toBe(false);
  });
});

describe('what is known of a saved note', () => {
  const dayMs = 24 * 3_600_000;

  it('is forgotten a week after it was saved, when the sweep comes by', async () => {
    const { store, drafts, clock, note } = await createNoteDesk();
    await store.write(noteStates.item('one'), noteState({ savedEditAtMs: clock.now() }));
    await clock.advance(7 * dayMs);
    await drafts.sweep();
    expect(await note()).not.toBeNull();
    await clock.advance(1);
    await drafts.sweep();
    expect(await note()).toBeNull();
  });

  const old = noteState({ savedEditAtMs: 0 });
  const nowMs = 8 * dayMs;

  it.each(['saving', 'waiting', 'conflict'] as const)('is kept while it is “%s”, however old', (state) => {
    expect(isForgettable({ ...old, state }, false, undefined, nowMs)).toBe(false);
  });

  it('is kept while its call runs, and while something is typed for it', () => {
    expect(isForgettable(old, false, { status: 'in-progress' }, nowMs)).toBe(false);
    expect(isForgettable(old, true, { status: 'finished' }, nowMs)).toBe(false);
    expect(isForgettable(old, false, { status: 'finished' }, nowMs)).toBe(true);
  });
});
