import { describe, expect, it } from 'vitest';
import { customerOf } from '../../../lib/calls/call.ts';
import { linkAfter, recordsAfter } from '../../../lib/calls/matches.ts';
import { apiCall, jane, john, knownCall } from '../../support/samples.ts';

describe('the customer of a call', () => {
  it('is the only match', () => {
    expect(customerOf(knownCall({ records: [jane] }))).toEqual(jane);
  });

  it('is the linked one of several, and nobody before one is linked', () => {
    expect(customerOf(knownCall({ records: [jane, john] }))).toBeUndefined();
    expect(customerOf(knownCall({ records: [jane, john], linkedRecordId: 'john' }))).toEqual(john);
  });

  it('is nobody after the agent said "Not this person"', () => {
    expect(customerOf(knownCall({ records: [jane], matchRejected: true }))).toBeUndefined();
  });
});

describe('a link that the agent has made', () => {
  const linked = knownCall({ records: [jane, john], linkedRecordId: 'jane' });

  it('outlives a list, which does not tell it', () => {
    expect(linkAfter(linked, apiCall({ records: [jane, john] }))).toBe('jane');
  });

  it('outlives a crmRecordId that names none of the matches', () => {
    expect(linkAfter(linked, apiCall({ records: [jane, john], linkedRecordId: 'an activity' }))).toBe('jane');
  });

  it('gives way to another that the server names among the matches', () => {
    expect(linkAfter(linked, apiCall({ records: [jane, john], linkedRecordId: 'john' }))).toBe('john');
  });

  it('keeps its record although the server lists only others', () => {
    expect(recordsAfter(linked, apiCall({ records: [john] }))).toEqual([jane, john]);
  });
});

describe('the matches', () => {
  it('keep what only the longer answer told of them', () => {
    const short = { id: jane.id, module: jane.module, name: 'Jane C. Cooper' };
    expect(recordsAfter(knownCall({ records: [jane] }), apiCall({ records: [short] }))).toEqual([
      { ...jane, name: 'Jane C. Cooper' },
    ]);
  });

  it('go when the server no longer has them', () => {
    expect(recordsAfter(knownCall({ records: [jane, john] }), apiCall({ records: [john] }))).toEqual([john]);
  });
});

describe('a record made from a call whose link failed', () => {
  const made = knownCall({ records: [jane], createdRecordId: 'jane' });

  it('is offered to be linked, and does not pass for a match by number', () => {
    expect(customerOf(made)).toBeUndefined();
    expect(customerOf({ ...made, linkedRecordId: 'jane' })).toEqual(jane);
  });

  it('stays although the server does not list it, so that it is not made twice', () => {
    expect(recordsAfter(made, apiCall({ records: [] }))).toEqual([jane]);
    expect(recordsAfter({ ...made, linkedRecordId: 'jane' }, apiCall({ records: [john] }))).toEqual([jane, john]);
  });
});
