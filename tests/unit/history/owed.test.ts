import { describe, expect, it } from 'vitest';
import { owedSince } from '../../../lib/history/owed.ts';
import type { PastCall } from '../../../lib/history/past-call.ts';
import { jane, john, startMs } from '../../support/samples.ts';
import { pastCall } from './sample-calls.ts';

const settled = { records: [jane], hasNote: true };
const missed = { durationMs: 0 };

/** What each call owes, of calls given newest first, a minute apart. */
function owing(calls: Partial<PastCall>[], dismissed: string[] = []): (readonly string[])[] {
  const all = calls.map((call, index) => pastCall({ id: `${index}`, startedAtMs: startMs - index * 60_000, ...call }));
  const owed = owedSince(all, startMs - 10 * 60_000, dismissed);
  return all.map(({ id }) => owed.get(id) ?? []);
}

describe('what a finished call owes', () => {
  it('is nothing once it is noted and it is clear with whom it was', () => {
    expect(owing([settled])).toEqual([[]]);
  });

  it('is a note and a person for whoever talked to somebody', () => {
    expect(owing([{}])).toEqual([['note', 'match']]);
    expect(owing([{ ...settled, hasNote: false }])).toEqual([['note']]);
  });

  it('is the person while several match or the only match is not that person', () => {
    expect(owing([{ ...settled, records: [jane, john] }])).toEqual([['match']]);
    expect(owing([{ ...settled, records: [jane, john], linkedRecordId: 'john' }])).toEqual([[]]);
    expect(owing([{ ...settled, matchRejected: true }])).toEqual([['match']]);
  });

  it('is nothing for an outbound call that nobody answered', () => {
    expect(owing([{ direction: 'outbound', durationMs: 0 }])).toEqual([[]]);
  });

  it('is what the CRM refused, whatever else is settled', () => {
    expect(owing([{ ...settled, hasCrmErrors: true }])).toEqual([['crm-write']]);
  });

  it('is a call back when it was missed', () => {
    expect(owing([missed])).toEqual([['call-back']]);
  });

  it.each([
    ['the agent called', { direction: 'outbound' as const, durationMs: 0 }],
    ['they got through later', settled],
  ])('is no call back once %s', (_what, later) => {
    expect(owing([later, missed])[1]).toEqual([]);
    expect(owing([missed, later])[0]).toEqual(['call-back']);
    expect(owing([{ ...later, number: '+4930123456' }, missed])[1]).toEqual(['call-back']);
  });

  it('is one call back for three missed calls of one person', () => {
    expect(owing([missed, missed, missed])).toEqual([['call-back'], [], []]);
  });

  it('is no call back to somebody who hides the number', () => {
    expect(owing([{ ...missed, number: 'anonymous' }])).toEqual([[]]);
  });

  it('is nothing for a call too many, for one that was set aside, and for one before today', () => {
    expect(owing([{ isExtra: true }])).toEqual([[]]);
    expect(owing([{}], ['0'])).toEqual([[]]);
    expect(owing([{ startedAtMs: startMs - 11 * 60_000 }])).toEqual([[]]);
  });

  it('stays settled for a missed call when the one that called back is set aside', () => {
    expect(owing([{}, missed], ['0'])).toEqual([[], []]);
  });
});
