import { describe, expect, it } from 'vitest';
import { kindOf, knownPastCall, listedPastCall, personOf, titleOf } from '../../../lib/history/past-call.ts';
import { jane, john, knownCall, listedCall, startMs } from '../../support/samples.ts';
import { pastCall } from './sample-calls.ts';

const finished = { status: 'finished', connectedAtMs: startMs + 4000, endedAtMs: startMs + 64_000 } as const;

describe('a past call', () => {
  it('is missed when it came in and nobody answered', () => {
    expect(kindOf(pastCall({ durationMs: 0 }))).toBe('missed');
    expect(kindOf(pastCall())).toBe('inbound');
    expect(kindOf(pastCall({ direction: 'outbound', durationMs: 0 }))).toBe('outbound');
  });

  it('is with the linked record, or with the only match, or with nobody', () => {
    expect(personOf(pastCall({ records: [jane, john], linkedRecordId: john.id }))).toBe(john);
    expect(personOf(pastCall({ records: [jane] }))).toBe(jane);
    expect(personOf(pastCall({ records: [jane, john] }))).toBeUndefined();
    expect(personOf(pastCall({ records: [jane], matchRejected: true }))).toBeUndefined();
  });

  it('is named after the person, the caller, or the number', () => {
    expect(titleOf(pastCall({ records: [jane], callerName: 'Somebody' }))).toBe('Jane Cooper');
    expect(titleOf(pastCall({ callerName: 'Somebody' }))).toBe('Somebody');
    expect(titleOf(pastCall())).toBe('+1 512-555-1212');
  });

  it('out of a list has no caller when it went out: that is our own line', () => {
    const listed = listedCall({ direction: 'outbound', callerName: 'Our company', records: [jane], description: 'Hi' });
    const call = listedPastCall(listed, '+15125551212', '+1 512-555-1212');
    expect(call.callerName).toBeUndefined();
    expect(call).toMatchObject({ hasNote: true, records: [{ id: 'jane', module: 'Contact', name: 'Jane Cooper' }] });
    expect(call.records[0]).not.toHaveProperty('link');
  });

  it('of this session takes from the list what only a list tells', () => {
    const listed = pastCall({ durationMs: 58_500, hasCrmErrors: true, linkedRecordId: 'jane' });
    const call = knownPastCall(knownCall({ ...finished, description: 'Hi' }), 'agent', listed);
    expect(call).toMatchObject({ durationMs: 58_500, hasCrmErrors: true, linkedRecordId: 'jane', hasNote: true });
    expect(knownPastCall(knownCall(finished), 'agent', undefined)).toMatchObject({ durationMs: 60_000 });
  });

  it('that was answered for less than a moment is not missed', () => {
    const blink = knownCall({ ...finished, endedAtMs: finished.connectedAtMs });
    expect(kindOf(knownPastCall(blink, 'agent', undefined))).toBe('inbound');
    expect(kindOf(knownPastCall(knownCall({ status: 'finished' }), 'agent', undefined))).toBe('missed');
  });
});
