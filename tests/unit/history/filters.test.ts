import { describe, expect, it } from 'vitest';
import { dayOf, endOfDay, startOfDay } from '../../../lib/history/day.ts';
import { filterBy, filterCount, holdsTerms, noFilters, termsOf } from '../../../lib/history/filters.ts';
import { jane } from '../../support/samples.ts';
import { pastCall } from './sample-calls.ts';

const at = (iso: string): number => Date.parse(iso);
const hourMs = 60 * 60_000;

describe('a day', () => {
  it('begins and ends by the clock of the time zone', () => {
    expect(startOfDay('2026-03-12', 'America/Chicago')).toBe(at('2026-03-12T05:00:00Z'));
    expect(endOfDay('2026-03-12', 'America/Chicago')).toBe(at('2026-03-13T05:00:00Z'));
    expect(startOfDay('2026-03-12', 'Asia/Kolkata')).toBe(at('2026-03-11T18:30:00Z'));
  });

  it.each([
    ['2026-03-08', 23],
    ['2026-11-01', 25],
    ['2026-06-01', 24],
  ])('%s has %d hours in Chicago', (day, hours) => {
    const lengthMs = Number(endOfDay(day, 'America/Chicago')) - Number(startOfDay(day, 'America/Chicago'));
    expect(lengthMs / hourMs).toBe(hours);
  });

  it('is no day when it is empty or nonsense', () => {
    expect(startOfDay('', 'UTC')).toBeUndefined();
    expect(endOfDay('yesterday', 'UTC')).toBeUndefined();
  });

  it('of a moment is that of the place', () => {
    expect(dayOf(at('2026-03-12T03:00:00Z'), 'America/Chicago')).toBe('2026-03-11');
    expect(dayOf(at('2026-03-12T03:00:00Z'), 'Asia/Tokyo')).toBe('2026-03-12');
  });
});

describe('the filters', () => {
  const fits = (change: Partial<typeof noFilters>, call = pastCall()): boolean =>
    filterBy({ ...noFilters, ...change }, 'UTC')(call);

  it('let everything through when none is set', () => {
    expect(fits({})).toBe(true);
    expect(filterCount(noFilters)).toBe(0);
    expect(filterCount({ kind: 'missed', from: '2026-01-01', to: '', number: '512' })).toBe(3);
  });

  it('tell missed calls from inbound ones', () => {
    const missed = pastCall({ durationMs: 0 });
    expect([fits({ kind: 'missed' }, missed), fits({ kind: 'inbound' }, missed)]).toEqual([true, false]);
    expect([fits({ kind: 'missed' }), fits({ kind: 'inbound' })]).toEqual([false, true]);
  });

  it('include the first and the last day', () => {
    const call = pastCall({ startedAtMs: at('2026-03-12T23:59:59Z') });
    expect(fits({ from: '2026-03-12', to: '2026-03-12' }, call)).toBe(true);
    expect(fits({ from: '2026-03-13' }, call)).toBe(false);
    expect(fits({ to: '2026-03-11' }, call)).toBe(false);
  });

  it.each(['512 555', '(512) 555-1212', '+1 512', '0512555', '1212'])('find a number written as "%s"', (number) => {
    expect(fits({ number })).toBe(true);
    expect(fits({ number }, pastCall({ number: '+4930123' }))).toBe(false);
  });
});

describe('what is searched for', () => {
  it.each([
    ['quote  renewal', ['quote', 'renewal']],
    ['"forty units" May', ['forty units', 'May']],
    ['“call back” now', ['call back', 'now']],
    ['"never closed', ['never closed']],
    [' "" ', []],
  ])('%j is %j', (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });

  it('is found at once in names and numbers, and only when all of it is there', () => {
    const call = pastCall({ records: [jane] });
    expect(holdsTerms(call, ['jane', '512-555'])).toBe(true);
    expect(holdsTerms(call, ['jane', 'renewal'])).toBe(false);
  });
});
