import { describe, expect, it } from 'vitest';
import { type SessionKnowledge, timeline } from '../../../lib/history/timeline.ts';
import { draftOf, jane, knownCall, noteState, startMs } from '../../support/samples.ts';
import { pastCall } from './sample-calls.ts';

const session = (change: Partial<SessionKnowledge> = {}): SessionKnowledge => ({
  userId: 'agent',
  calls: [],
  opened: [],
  drafts: new Map(),
  notes: new Map(),
  ...change,
});
const finished = { status: 'finished', connectedAtMs: startMs, endedAtMs: startMs + 1000 } as const;

describe('the calls of a user', () => {
  it('are newest first, in whatever order they were listed', () => {
    const listed = [2, 5, 1].map((minute) => pastCall({ id: `at-${minute}`, startedAtMs: startMs + minute }));
    expect(timeline(listed, 'agent', session()).map(({ id }) => id)).toEqual(['at-5', 'at-2', 'at-1']);
  });

  it('hold what this session has seen since, which is newer than the list', () => {
    const seen = knownCall({ ...finished, records: [jane], linkedRecordId: 'jane' });
    const fresh = knownCall({ ...finished, id: 'two', startedAtMs: startMs + 1 });
    const calls = timeline([pastCall()], 'agent', session({ calls: [fresh, seen] }));
    expect(calls.map(({ id, linkedRecordId }) => [id, linkedRecordId])).toEqual([
      ['two', undefined],
      ['one', 'jane'],
    ]);
  });

  it('leave out a call that still runs, even when a list had it', () => {
    expect(timeline([pastCall()], 'agent', session({ calls: [knownCall({ status: 'in-progress' })] }))).toEqual([]);
  });

  it('hold what is known of an older call that was opened, and no opened call of others', () => {
    const opened = [
      knownCall({ ...finished, records: [jane], linkedRecordId: 'jane' }),
      knownCall({ ...finished, id: 'theirs' }),
    ];
    const calls = timeline([pastCall()], 'agent', session({ opened }));
    expect(calls.map(({ id, linkedRecordId }) => [id, linkedRecordId])).toEqual([['one', 'jane']]);
  });

  it('of somebody else hold nothing of this session', () => {
    expect(timeline([], 'colleague', session({ calls: [knownCall(finished)] }))).toEqual([]);
  });

  it('are noted as soon as something is typed or saved, and no longer once it is taken back', () => {
    const noteOf = (change: Partial<SessionKnowledge>, hasNote = false): boolean | undefined =>
      timeline([pastCall({ hasNote })], 'agent', session(change))[0]?.hasNote;
    expect(noteOf({ drafts: new Map([['one', draftOf()]]) })).toBe(true);
    expect(noteOf({ notes: new Map([['one', noteState({ savedSubject: 'Renewal' })]]) })).toBe(true);
    expect(noteOf({ drafts: new Map([['one', draftOf({ description: '' })]]) }, true)).toBe(false);
    expect(noteOf({}, true)).toBe(true);
  });
});
