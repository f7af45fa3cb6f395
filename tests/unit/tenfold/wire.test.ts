import { describe, expect, it } from 'vitest';
import { callWire } from '../../../lib/tenfold/call-wire.ts';
import { recordWire } from '../../../lib/tenfold/record-wire.ts';
import { parseAnswer, statusOf, timeWire } from '../../../lib/tenfold/wire.ts';
import { V1_LIST_ITEM, V2_CALL, V2_LIST_ITEM } from './samples.ts';

describe('records', () => {
  it('are read in their plain shape', () => {
    const wire = { id: 'one', module: 'Lead', name: 'John Doe', link: 'https://crm/one', email: null, ownerId: 'x' };
    expect(parseAnswer(recordWire, wire)).toEqual({
      ok: true,
      data: { id: 'one', module: 'Lead', name: 'John Doe', link: 'https://crm/one' },
    });
  });

  it('are read in their bean shape', () => {
    const wire = { bean_id: 'one', bean_module: 'Leads', bean_name: 'John Doe', bean_edit_link: 'https://crm/edit' };
    expect(parseAnswer(recordWire, wire)).toEqual({
      ok: true,
      data: { id: 'one', module: 'Leads', name: 'John Doe', editLink: 'https://crm/edit' },
    });
  });

  it('have an id that a message can carry, so that everything shown can be acted upon', () => {
    const withId = (id: string) => parseAnswer(recordWire, { id, module: 'Lead' });
    expect(withId('x'.repeat(200))).toMatchObject({ ok: true });
    expect(withId('x'.repeat(201))).toMatchObject({ error: { code: 'bad-answer', field: 'id' } });
    expect(withId('')).toMatchObject({ error: { code: 'bad-answer', field: 'id' } });
  });

  it('may have no name', () => {
    expect(parseAnswer(recordWire, { id: 'one', module: 'Lead' })).toMatchObject({ data: { name: '' } });
  });
});

describe('times', () => {
  it.each([
    ['ISO text', '2023-11-14T22:13:20.000Z'],
    ['milliseconds', 1_700_000_000_000],
    ['digits as text', '1700000000000'],
  ])('are read as %s', (_form, wire) => {
    expect(parseAnswer(timeWire, wire)).toEqual({ ok: true, data: 1_700_000_000_000 });
  });

  it.each(['yesterday', '', Number.NaN])('that are none are refused: %s', (wire) => {
    expect(parseAnswer(timeWire, wire)).toMatchObject({ ok: false, error: { code: 'bad-answer' } });
  });
});

describe('status words', () => {
  it.each([
    ['queued', 'queued'],
    ['ringing', 'ringing'],
    ['in-progress', 'in-progress'],
    ['finished', 'finished'],
    ['completed', 'finished'],
    ['Hangup', 'finished'],
    ['HANGUP', 'finished'],
  ])('%s means %s', (word, status) => {
    expect(statusOf(word)).toEqual({ status, statusWord: word });
  });

  it.each(['Voicemail', 'constructor', 'toString', '__proto__', ''])('%s is unknown and kept', (word) => {
    expect(statusOf(word)).toEqual({ status: 'unknown', statusWord: word });
  });
});

describe('calls', () => {
  it('are read from the reference: single', () => {
    expect(parseAnswer(callWire, V2_CALL.data)).toMatchObject({
      ok: true,
      data: {
        direction: 'outbound',
        status: 'finished',
        statusWord: 'Hangup',
        startTimeMs: 1_510_652_233_600,
        durationMs: 350_123,
        callerName: 'Tenfold',
        linkedRecordId: '1234567890abcdefgh',
        records: [{ name: 'John Doe', module: 'Lead', parentName: 'Tenfold' }],
      },
    });
  });

  it('are read from the reference: listed, where there is no status', () => {
    const call = parseAnswer(callWire, V2_LIST_ITEM);
    expect(call).toMatchObject({ ok: true, data: { direction: 'inbound', records: [{ id: 'someRecordId' }] } });
    expect(call.ok && 'status' in call.data).toBe(false);
  });

  it('are read from version 1 too, with a start in words and nothing matched', () => {
    expect(parseAnswer(callWire, V1_LIST_ITEM)).toMatchObject({
      ok: true,
      data: { startTimeMs: Date.parse('2017-06-06T23:24:04.863Z'), records: [], isTransfer: false },
    });
  });

  it('trust the list of matches rather than its announced length', () => {
    const wire = { ...V2_LIST_ITEM, matchedCrmRecordsLength: 7 };
    const call = parseAnswer(callWire, wire);
    expect(call.ok && call.data.records.length).toBe(1);
  });

  it('that do not fit name the field', () => {
    const damaged = { ...V2_LIST_ITEM, matchedCrmRecords: [{ id: 7, module: 'Lead' }] };
    const answer = parseAnswer(callWire, damaged);
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad-answer' } });
    expect(answer.ok ? '' : answer.error.field).toMatch(/^matchedCrmRecords\.0/);
    expect(parseAnswer(callWire, undefined)).toMatchObject({ error: { field: '(whole answer)' } });
  });
});
