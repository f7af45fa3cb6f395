import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayHoldNumber, narrowed } from '../../../lib/phone/find/candidates.ts';
import { type Box, placeChip } from '../../../lib/phone/find/chip-place.ts';
import { isPlainClick } from '../../../lib/phone/find/clicks.ts';
import { readDialLink } from '../../../lib/phone/find/links.ts';

describe('what leaves the page', () => {
  test.each(['+1 512-555-1212', '0 30 / 23 12 50', '５１２５５５１２１２', '٠٣٠١٢٣٤٥٦'])(
    '%s may be a number',
    (text) => {
      expect(mayHoldNumber(text)).toBe(true);
    },
  );

  test.each(['', 'no digits', 'Suite 400', '1 of 12 results', '12 of the 34 people under 56'])('"%s" stays', (text) => {
    expect(mayHoldNumber(text)).toBe(false);
  });

  test('a text built to hurt costs no more than its length', () => {
    const startedAtMs = performance.now();
    mayHoldNumber('12345       '.repeat(100_000));
    expect(performance.now() - startedAtMs).toBeLessThan(1000);
  });

  test('source white space is one space, a space that does not break is kept', () => {
    expect(narrowed('+1\n\t 512\u00a0555')).toBe('+1 512\u00a0555');
  });
});

describe('links made for dialling', () => {
  test.each([
    ['tel:+1-512-555-1212', 'callto:+1-512-555-1212'],
    [' TEL:%2B15125551212', 'callto:%2B15125551212'],
    ['callto:5125551212?x=1', 'callto:5125551212'],
    ['tel://512/', 'callto:512'],
  ])('%s is asked about as %s', (href, text) => {
    expect(readDialLink(href)).toEqual({ text });
  });

  test('a Tenfold link names the record, too', () => {
    expect(readDialLink('tenfold://5125551212?recordId=a-1&recordModule=Leads')).toEqual({
      text: 'callto:5125551212',
      record: { id: 'a-1', module: 'Leads' },
    });
    expect(readDialLink('tenfold://5125551212?recordId=a-1')).toEqual({ text: 'callto:5125551212' });
  });

  test.each(['https://example.com/tel:1', '#tel', 'mailto:a@b.c', 'javascript:tel'])('%s is none', (href) => {
    expect(readDialLink(href)).toBeUndefined();
  });
});

describe('a click on a number in text', () => {
  const click = { isTrusted: true, button: 0, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

  test('counts when a person made it with the main button alone', () => {
    expect(isPlainClick(click)).toBe(true);
  });

  test.each([
    { isTrusted: false },
    { button: 1 },
    { ctrlKey: true },
    { metaKey: true },
    { shiftKey: true },
    { altKey: true },
  ])('does not count with %o', (change) => {
    expect(isPlainClick({ ...click, ...change })).toBe(false);
  });
});

describe('the chip', () => {
  const chip = { width: 200, height: 30 };
  const view = { width: 1000, height: 800 };
  const line = (left: number, top: number): Box => ({ left, right: left + 100, top, bottom: top + 20 });

  test('stands at the end of the number', () => {
    expect(placeChip([line(50, 100)], chip, view)).toEqual({ left: 156, top: 95 });
  });

  test('changes to the other side at the edge of the window', () => {
    expect(placeChip([line(890, 100)], chip, view)).toEqual({ left: 684, top: 95 });
  });

  test('goes below a number as wide as the window, and above at the bottom', () => {
    const wide = { left: 0, right: 1000, top: 100, bottom: 120 };
    expect(placeChip([wide], chip, view)?.top).toBe(126);
    expect(placeChip([{ ...wide, top: 770, bottom: 790 }], chip, view)?.top).toBe(734);
  });

  test('keeps off both lines of a number that is broken over two', () => {
    const lines = [line(320, 100), { left: 300, right: 320, top: 124, bottom: 144 }];
    expect(placeChip(lines, chip, view)).toEqual({ left: 94, top: 119 });
  });

  test('is not shown where it could only cover the number', () => {
    expect(placeChip([{ left: 0, right: 300, top: 10, bottom: 30 }], chip, { width: 300, height: 60 })).toBeUndefined();
    expect(placeChip([], chip, view)).toBeUndefined();
  });

  test('is not shown for a number above or below the window', () => {
    expect(placeChip([line(50, -40)], chip, view)).toBeUndefined();
    expect(placeChip([line(50, 900)], chip, view)).toBeUndefined();
  });

  test('never covers a number and never leaves a window with room for both', () => {
    const spot = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 780 }));
    fc.assert(
      fc.property(spot, ([left, top]) => {
        const number = line(left, top);
        const place = placeChip([number], chip, view) ?? { left: -1, top: -1 };
        const isBeside = place.left >= number.right || place.left + chip.width <= number.left;
        const isApart = place.top >= number.bottom || place.top + chip.height <= number.top;
        expect(isBeside || isApart).toBe(true);
        expect(Math.min(place.left, place.top)).toBeGreaterThanOrEqual(0);
        expect(place.left + chip.width).toBeLessThanOrEqual(view.width);
        expect(place.top + chip.height).toBeLessThanOrEqual(view.height);
      }),
    );
  });
});
