import { describe, expect, it } from 'vitest';
import { type NoteStanding, savedLine } from '../../../components/note/saved-line.ts';
import type { Draft } from '../../../lib/notes/note.ts';
import { noteFixture } from '../../fixtures/calls.ts';
import { nowMs } from '../../fixtures/desk.ts';

const text = { subject: 'Renewal', description: 'Wants the offer by Friday.' };
const empty = { subject: '', description: '' };
const draft: Draft = { key: 'call-1', userId: 'u1', ...text, editedAtMs: nowMs - 500, baseDescription: '' };

function line(standing: Partial<NoteStanding>) {
  return savedLine({ text, stored: text, isBeforeCall: false, isLost: false, nowMs, ...standing });
}

describe('the line under a note', () => {
  it('says nothing while nothing was typed', () => {
    expect(line({ text: empty, stored: empty })).toBe('nothing');
  });

  it('says "Saved" only when the newest draft was read back', () => {
    expect(line({ draft, note: noteFixture({ savedEditAtMs: draft.editedAtMs }) })).toBe('saved');
    expect(line({ draft, note: noteFixture({ savedEditAtMs: draft.editedAtMs - 1 }) })).toBe('saving');
  });

  it('says "Saved" when no draft is left and the server has a text', () => {
    expect(line({ note: noteFixture() })).toBe('saved');
    expect(line({})).toBe('saved');
  });

  it('says "Saving…" from the first key on, before storage has heard of it', () => {
    expect(line({ stored: empty })).toBe('saving');
  });

  it('does not say "Saving…" for ever when nobody takes the draft up', () => {
    expect(line({ draft: { ...draft, editedAtMs: nowMs - 60_000 } })).toBe('not-saved');
  });

  it('says "Not saved yet" while the outbox waits, and before the call has an id', () => {
    expect(line({ draft, note: noteFixture({ state: 'waiting', failure: 'offline' }) })).toBe('not-saved');
    expect(line({ draft, isBeforeCall: true })).toBe('not-saved');
  });

  it('says that it is kept nowhere when storage is full, before a call as well', () => {
    expect(line({ draft, isLost: true })).toBe('not-kept');
    expect(line({ isLost: true, isBeforeCall: true })).toBe('not-kept');
  });

  it('asks when the note was changed elsewhere', () => {
    expect(line({ draft, note: noteFixture({ state: 'conflict', theirs: 'x' }) })).toBe('conflict');
  });
});
