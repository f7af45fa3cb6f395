import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, isOrderable, nextOrder, type Sheet, toCsv, toTsv } from '../../../lib/insights/sheet.ts';

const bom = '\uFEFF';
const of = (cell: string | number | null): Sheet => ({ head: ['A'], rows: [[cell]] });

describe('figures as comma-separated values', () => {
  it('stand in lines that end as RFC 4180 wants it, behind the mark of UTF-8', () => {
    const sheet = { head: ['Person', 'Calls'], rows: [['Ана', 3] as (string | number)[], ['Zoë', 0]] };
    expect(toCsv(sheet)).toBe(`${bom}Person,Calls\r\nАна,3\r\nZoë,0\r\n`);
  });

  it('have commas, quotes and line breaks in quotes', () => {
    expect(toCsv(of('Cooper, "Jane"\nSales'))).toBe(`${bom}A\r\n"Cooper, ""Jane""\nSales"\r\n`);
  });

  it('are numbers a program can read: a point, two decimals, and nothing where there is none', () => {
    expect(toCsv(of(1234.5678))).toContain('\r\n1234.57\r\n');
    expect(toCsv(of(null))).toBe(`${bom}A\r\n\r\n`);
    expect(toCsv(of(Number.NaN))).toBe(`${bom}A\r\n\r\n`);
  });

  it.each(['=HYPERLINK("http://x")', '+1', '-1+2', '@SUM(A1)', '\t=1', ' =1', '\r=1', '＝1'])(
    'are no formula in a spreadsheet: %j',
    (name) => {
      expect(toCsv(of(name)).replaceAll('"', '').slice(`${bom}A\r\n`.length).startsWith("'")).toBe(true);
      expect(toTsv(of(name)).split('\n')[1]?.startsWith("'") ?? false).toBe(true);
    },
  );

  it('leave a negative number a number', () => {
    expect(toCsv(of(-5))).toContain('\r\n-5\r\n');
  });
});

describe('figures on the clipboard', () => {
  it('stay in their cells, whatever a name has in it', () => {
    const names = fc.string({ unit: fc.constantFrom('\t', '\n', '\r', '"', '=', ',', 'é', ' ') });
    fc.assert(
      fc.property(names, names, (one, other) => {
        const rows = toTsv({ head: ['A', 'B'], rows: [[one, other]] }).split('\n');
        expect(rows.map((row) => row.split('\t').length)).toEqual([2, 2]);
      }),
    );
  });
});

describe('the order of rows', () => {
  const sheet: Sheet = {
    head: ['Person', 'Rate'],
    rows: [
      ['B', 1],
      ['A', null],
      ['C', 3],
    ],
  };
  const names = (order: Parameters<typeof inOrder>[1]): unknown[] => inOrder(sheet, order).rows.map(([name]) => name);

  it('is the most first, then the least, then as they came; who has no figure comes last', () => {
    const first = nextOrder(undefined, 1);
    const second = nextOrder(first, 1);
    expect([names(first), names(second), names(nextOrder(second, 1))]).toEqual([
      ['C', 'B', 'A'],
      ['B', 'C', 'A'],
      ['B', 'A', 'C'],
    ]);
    expect(nextOrder(first, 2)).toEqual({ column: 2, isDescending: true });
  });

  it('is by figures, not by names', () => {
    expect([isOrderable(sheet, 0), isOrderable(sheet, 1)]).toEqual([false, true]);
  });
});
