import { describe, expect, it } from 'vitest';
import { rowAfter, rowsToDraw } from '../../../components/ui/virtual-rows.ts';

describe('a list of thousands of rows', () => {
  it('draws those in sight and a few around', () => {
    const rows = rowsToDraw({ first: 1000, seen: 10 }, 5000, 1003);
    expect(rows.length).toBeLessThan(40);
    expect([rows[0], rows.at(-1)]).toEqual([992, 1017]);
  });

  it('draws to its very end, also when it has become shorter than where one was', () => {
    expect(rowsToDraw({ first: 4990, seen: 10 }, 5000, 4999).at(-1)).toBe(4999);
    expect(rowsToDraw({ first: 4990, seen: 10 }, 3, 0)).toEqual([0, 1, 2]);
    expect(rowsToDraw({ first: 0, seen: 10 }, 0, 0)).toEqual([]);
  });

  it('always draws the row the keyboard is at, in its place', () => {
    expect(rowsToDraw({ first: 1000, seen: 10 }, 5000, 3)[0]).toBe(3);
    expect(rowsToDraw({ first: 1000, seen: 10 }, 5000, 4000).at(-1)).toBe(4000);
  });

  it.each([
    ['ArrowDown', 6],
    ['ArrowUp', 4],
    ['PageDown', 9],
    ['PageUp', 0],
    ['Home', 0],
    ['End', 9],
    ['a', undefined],
  ])('leads with %s from row 5 to %s', (key, row) => {
    expect(rowAfter(key, 5, 10, 6)).toBe(row);
  });

  it('stays at its ends', () => {
    expect(rowAfter('ArrowUp', 0, 10, 6)).toBe(0);
    expect(rowAfter('ArrowDown', 9, 10, 6)).toBe(9);
  });
});
