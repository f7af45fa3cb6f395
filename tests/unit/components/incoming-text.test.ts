import { describe, expect, it } from 'vitest';
import { incomingText, type NoteSource, storedText } from '../../../components/note/incoming-text.ts';
import { noteFixture } from '../../fixtures/calls.ts';
import { nowMs } from '../../fixtures/desk.ts';

function source(change: Partial<NoteSource> = {}): NoteSource {
  return { key: 'call-1', serverDescription: 'from the server', ...change };
}

function draftAt(editedAtMs: number, description = 'typed') {
  return { key: 'call-1', userId: 'u1', subject: '', description, editedAtMs, baseDescription: '' };
}

describe('the text a note box starts with', () => {
  it('is what was typed last, else what was saved, else what the server has', () => {
    const draft = draftAt(nowMs);
    expect(storedText(source({ draft, note: noteFixture() })).description).toBe('typed');
    expect(storedText(source({ note: noteFixture() }))).toEqual({
      subject: 'Renewal',
      description: 'Wants the offer by Friday.',
    });
    expect(storedText(source()).description).toBe('from the server');
  });
});

describe('a text that comes from elsewhere', () => {
  it('is taken over when it is newer than what was typed here', () => {
    const newer = source({ draft: draftAt(nowMs + 1, 'typed in the side panel') });
    expect(incomingText(newer, source(), nowMs)?.description).toBe('typed in the side panel');
  });

  it('is left alone when it is the echo of what was typed here', () => {
    expect(incomingText(source({ draft: draftAt(nowMs) }), source(), nowMs)).toBeUndefined();
  });

  it('is taken over when the draft was settled in favour of the other text', () => {
    const settled = source({ note: noteFixture({ savedDescription: 'theirs', savedEditAtMs: 0 }) });
    const before = source({ draft: draftAt(nowMs) });
    expect(incomingText(settled, before, nowMs)?.description).toBe('theirs');
  });

  it('never empties the box when a number becomes a call', () => {
    const before = source({ key: 'number:+15125551212', draft: draftAt(nowMs), serverDescription: '' });
    expect(incomingText(source({ serverDescription: '' }), before, 0)).toBeUndefined();
  });

  it('shows what the server has as long as nothing was typed', () => {
    expect(incomingText(source(), source({ serverDescription: '' }), 0)?.description).toBe('from the server');
    expect(incomingText(source(), source({ serverDescription: '' }), nowMs)).toBeUndefined();
  });
});
