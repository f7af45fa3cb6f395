import { describe, expect, it } from 'vitest';
import { diffCalls, isSurelyOver } from '../../../lib/calls/diff.ts';
import { apiCall, jane, john, knownCall, listedCall, startMs } from '../../support/samples.ts';

const hourMs = 60 * 60_000;

describe('what has happened since the last poll', () => {
  it('is nothing when the API says what is known', () => {
    expect(diffCalls([knownCall()], [apiCall()], startMs)).toEqual([]);
  });

  it('is an event for a new call, in the shape of the reference', () => {
    expect(diffCalls([], [apiCall()], startMs + 5)).toEqual([
      { type: 'call-update', call: apiCall(), timestampMs: startMs + 5 },
    ]);
  });

  it.each([
    ['status', { status: 'in-progress' as const }],
    ['notes', { description: 'written elsewhere' }],
    ['recording', { recordingLink: 'https://recordings/one' }],
    ['matches', { records: [jane] }],
    ['transfer', { isTransfer: true }],
    ['CRM errors', { hasCrmErrors: true }],
  ])('is an event for a change of the %s', (_what, change) => {
    expect(diffCalls([knownCall()], [apiCall(change)], startMs)).toHaveLength(1);
  });

  it('is an event for another unknown word, but not for the same one again', () => {
    const known = knownCall({ status: 'unknown', statusWord: 'Parked' });
    const seen = (statusWord: string) => apiCall({ status: 'unknown', statusWord });
    expect(diffCalls([known], [seen('Parked')], startMs)).toEqual([]);
    expect(diffCalls([known], [seen('Voicemail')], startMs)).toHaveLength(1);
  });

  it('comes in the order in which the calls began', () => {
    const seen = [apiCall({ id: 'late', startTimeMs: startMs + 2 }), apiCall({ id: 'early' })];
    expect(diffCalls([], seen, startMs).map(({ call }) => call.id)).toEqual(['early', 'late']);
  });

  it('takes a call without a status for a finished one', () => {
    expect(diffCalls([], [listedCall()], startMs)[0]?.call.status).toBe('finished');
  });

  it('is nothing when a list merely tells less of a linked call than a look-up did', () => {
    const known = knownCall({ status: 'finished', records: [jane, john], linkedRecordId: 'jane' });
    const shortJane = { id: jane.id, module: jane.module, name: jane.name };
    expect(diffCalls([known], [listedCall({ records: [shortJane, john] })], startMs)).toEqual([]);
  });
});

describe('a listed call, which has no status, is surely over', () => {
  it.each([
    ['a minute and a half after its end', { durationMs: 30_000 }, 30_000 + 90_001, true],
    ['not yet when it has only just ended', { durationMs: 30_000 }, 30_000 + 60_000, false],
    ['not while it may still ring', {}, hourMs, false],
    ['after hours without a duration', {}, 5 * hourMs, true],
  ])('%s', (_when, change, laterMs, over) => {
    expect(isSurelyOver(listedCall(change), startMs + laterMs)).toBe(over);
  });

  it('when it does tell its status, by that alone', () => {
    expect(isSurelyOver(apiCall({ status: 'finished' }), startMs)).toBe(true);
    expect(isSurelyOver(apiCall({ status: 'in-progress' }), startMs + 9 * hourMs)).toBe(false);
  });
});
