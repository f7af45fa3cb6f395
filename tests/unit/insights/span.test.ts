import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../lib/history/day.ts';
import { daysOf, isOneDay, namedSpans, type SpanChoice, spanOf } from '../../../lib/insights/span.ts';

const at = (iso: string): number => Date.parse(iso);
const hourMs = 3_600_000;
/** A Thursday, 10:04 in Chicago. */
const thursday = { zone: 'America/Chicago', nowMs: at('2026-03-12T15:04:00Z'), firstWeekday: 1 };

describe('the time somebody asks about', () => {
  it.each<[SpanChoice['kind'], string, string]>([
    ['today', '2026-03-12', '2026-03-12'],
    ['yesterday', '2026-03-11', '2026-03-11'],
    ['thisWeek', '2026-03-09', '2026-03-15'],
    ['lastWeek', '2026-03-02', '2026-03-08'],
    ['thisMonth', '2026-03-01', '2026-03-31'],
    ['lastMonth', '2026-02-01', '2026-02-28'],
  ])('%s is from %s to %s', (kind, first, last) => {
    const choice: SpanChoice = kind === 'days' ? { kind, from: '', to: '' } : { kind };
    expect(daysOf(choice, thursday)).toEqual({ first, last });
  });

  it('begins a week with the Sunday where weeks do', () => {
    expect(daysOf({ kind: 'thisWeek' }, { ...thursday, firstWeekday: 7 })).toEqual({
      first: '2026-03-08',
      last: '2026-03-14',
    });
  });

  it('is the day of the asked zone, which may be tomorrow', () => {
    expect(daysOf({ kind: 'today' }, { ...thursday, zone: 'Asia/Tokyo' }).first).toBe('2026-03-13');
  });

  it('is told to the millisecond, both ends in it', () => {
    expect(spanOf({ kind: 'today' }, thursday)).toEqual({
      fromMs: at('2026-03-12T05:00:00Z'),
      toMs: at('2026-03-13T05:00:00Z') - 1,
    });
  });

  it.each([
    ['2026-03-08', 23],
    ['2026-11-01', 25],
    ['2026-06-01', 24],
  ])('%s has %d hours in Chicago', (day, hours) => {
    const span = spanOf({ kind: 'days', from: day, to: day }, thursday);
    expect(span && (span.toMs + 1 - span.fromMs) / hourMs).toBe(hours);
  });

  it('is nothing while a date is missing or the last comes before the first', () => {
    expect(spanOf({ kind: 'days', from: '', to: '2026-03-12' }, thursday)).toBeUndefined();
    expect(spanOf({ kind: 'days', from: '2026-03-12', to: '' }, thursday)).toBeUndefined();
    expect(spanOf({ kind: 'days', from: '2026-03-12', to: '2026-03-11' }, thursday)).toBeUndefined();
  });

  it('knows a single day', () => {
    expect(isOneDay({ kind: 'yesterday' })).toBe(true);
    expect(isOneDay({ kind: 'thisWeek' })).toBe(false);
    expect(isOneDay({ kind: 'days', from: '2026-03-12', to: '2026-03-12' })).toBe(true);
    expect(isOneDay({ kind: 'days', from: '2026-03-11', to: '2026-03-12' })).toBe(false);
  });
});

describe('in every time zone, at any moment', () => {
  const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'), 'UTC');
  const moments = fc.integer({ min: at('2012-01-01'), max: at('2030-01-01') });
  const weekdays = fc.integer({ min: 1, max: 7 });
  const places = fc.record({ zone: zones, nowMs: moments, firstWeekday: weekdays });

  it('a span begins and ends where its days do', () => {
    fc.assert(
      fc.property(places, fc.constantFrom(...namedSpans), (place, kind) => {
        const { first, last } = daysOf({ kind }, place);
        const span = spanOf({ kind }, place);
        if (!span) throw new Error('there is always a today');
        expect(dayOf(span.fromMs, place.zone)).toBe(first);
        expect(dayOf(span.fromMs - 1, place.zone) < first).toBe(true);
        expect(dayOf(span.toMs, place.zone)).toBe(last);
        expect(dayOf(span.toMs + 1, place.zone) > last).toBe(true);
      }),
    );
  });

  it('yesterday ends where today begins, and now is today', () => {
    fc.assert(
      fc.property(places, (place) => {
        const [yesterday, today] = [spanOf({ kind: 'yesterday' }, place), spanOf({ kind: 'today' }, place)];
        if (!yesterday || !today) throw new Error('there is always a today');
        expect(yesterday.toMs + 1).toBe(today.fromMs);
        expect(place.nowMs >= today.fromMs && place.nowMs <= today.toMs).toBe(true);
      }),
    );
  });
});
