import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HourRow, hourRows } from '../../../lib/insights/hours.ts';
import { spanOf } from '../../../lib/insights/span.ts';

const at = (iso: string): number => Date.parse(iso);
const zone = 'America/Chicago';

function hour(timeMs: number, calls = 0) {
  return {
    timeMs,
    inbound: 0,
    outbound: calls,
    totalCalls: calls,
    talkTimeInboundMin: 0,
    talkTimeOutboundMin: calls * 1.5,
    totalTimeMin: calls * 1.5,
    connects: Math.floor(calls / 2),
    connectRatePercent: 50,
    notes: 0,
  };
}

const shape = (rows: readonly HourRow[]) => rows.map((row) => [row.hour, row.isAgain, row.totalCalls]);
const everyHour = (from: string, count: number, calls: (index: number) => number) =>
  Array.from({ length: count }, (_none, index) => hour(at(from) + index * 3_600_000, calls(index)));

describe('calls by the hour', () => {
  it('run from midnight to midnight, also those still to come, which are labelled as yesterday’s', () => {
    // What Tenfold answers at 17:00: 18:00 yesterday to 17:00 today.
    const rows = hourRows(
      everyHour('2026-03-11T23:00:42Z', 24, (index) => index),
      zone,
    );
    expect(rows.map((row) => row.hour)).toEqual(Array.from({ length: 24 }, (_none, index) => index));
    expect(rows[17]?.totalCalls).toBe(23);
    expect(rows[18]?.totalCalls).toBe(0);
  });

  it('are those of the asked zone', () => {
    const [row] = hourRows([hour(at('2026-03-12T15:00:12Z'), 4)], 'Asia/Kolkata');
    expect(row?.hour).toBe(20);
  });

  it('are twenty-three on the day that skips one', () => {
    const rows = hourRows(
      everyHour('2026-03-08T06:00:00Z', 23, () => 1),
      zone,
    );
    expect(rows).toHaveLength(23);
    expect(rows.map((row) => row.hour)).not.toContain(2);
  });

  it('are twenty-five on the day that has one twice, in the order in which they came', () => {
    const rows = hourRows(
      everyHour('2026-11-01T05:00:00Z', 25, (index) => index),
      zone,
    );
    expect(shape(rows).slice(0, 4)).toEqual([
      [0, false, 0],
      [1, false, 1],
      [1, true, 2],
      [2, false, 3],
    ]);
    expect(rows).toHaveLength(25);
  });

  it('of a week stay at the hour that today skips, though its label reads as the next', () => {
    // 02:00 and 03:00 on 8 March are one moment in Chicago.
    const labels = [hour(at('2026-03-08T07:00:42Z'), 1), hour(at('2026-03-08T08:00:42Z'), 2)];
    const rows = hourRows([...labels, hour(at('2026-03-08T08:00:42Z'), 3)], zone);
    expect(shape(rows)).toEqual([
      [1, false, 1],
      [2, false, 2],
      [3, false, 3],
    ]);
  });

  it('of several days are one row each', () => {
    const rows = hourRows(
      everyHour('2026-06-01T05:00:00Z', 72, () => 2),
      zone,
    );
    expect(rows).toHaveLength(24);
    expect(rows.every((row) => row.totalCalls === 6 && row.totalTimeMin === 9)).toBe(true);
  });
});

describe('in every time zone', () => {
  const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
  const labels = fc.array(
    fc.record({ timeMs: fc.integer({ min: at('2015-01-01'), max: at('2030-01-01') }), calls: fc.nat(50) }),
    { maxLength: 60 },
  );

  it('nothing is lost, the hours are in order, and no rate is a number that is none', () => {
    fc.assert(
      fc.property(zones, labels, (place, drawn) => {
        const came = drawn
          .map(({ timeMs, calls }) => hour(timeMs, calls))
          .sort((one, other) => one.timeMs - other.timeMs);
        const rows = hourRows(came, place);
        const sum = (of: { totalCalls: number }[]): number =>
          of.reduce((total, { totalCalls }) => total + totalCalls, 0);
        expect(sum(rows)).toBe(sum(came));
        expect(rows.map((row) => row.hour)).toEqual(rows.map((row) => row.hour).toSorted((one, other) => one - other));
        for (const { connectRatePercent, outbound, hour: clock } of rows) {
          expect(clock >= 0 && clock < 24).toBe(true);
          expect(connectRatePercent === null ? 0 : outbound).toBe(outbound);
          expect(connectRatePercent === null || Number.isFinite(connectRatePercent)).toBe(true);
        }
      }),
    );
  });

  it('a day has as many rows as it has hours, be it 23, 24 or 25', () => {
    const days = fc.date({ min: new Date('2015-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(zones, days, (place, date) => {
        const day = date.toISOString().slice(0, 10);
        const span = spanOf({ kind: 'days', from: day, to: day }, { zone: place, nowMs: 0, firstWeekday: 1 });
        if (!span) throw new Error('every day is one');
        const count = Math.ceil((span.toMs - span.fromMs) / 3_600_000);
        const came = Array.from({ length: count }, (_none, index) => hour(span.fromMs + index * 3_600_000, 1));
        expect(hourRows(came, place)).toHaveLength(count);
      }),
    );
  });
});
