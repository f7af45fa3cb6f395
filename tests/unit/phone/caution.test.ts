import { describe, expect, test } from 'vitest';
import type { Caution } from '../../../lib/phone/verdict/caution.ts';
import { cautionFor } from '../../../lib/phone/verdict/caution.ts';
import { readTyped } from '../../../lib/phone/verdict/read-typed.ts';

const asked: Record<Exclude<Caution, 'night'>, [country: string, typed: string][]> = {
  emergency: [
    ['US', '911'],
    ['US', '9-1-1'],
    ['US', '112'],
    ['GB', '999'],
    ['GB', '112'],
    ['DE', '110'],
    ['DE', '1 1 2'],
    ['FR', '112'],
    ['AU', '000'],
    ['AU', '106'],
    ['NZ', '111'],
    ['IT', '113'],
    ['CH', '144'],
    ['AT', '133'],
    ['IN', '108'],
    ['BR', '190'],
    ['PL', '997'],
    ['CN', '120'],
    ['ZA', '10111'],
    ['IL', '\u0661\u0660\u0660'],
    ['US', '\uff19\uff11\uff11'],
    ['US', '\u202e911\u202c'],
    ['US', 'tel:911'],
  ],
  short: [
    ['US', '411'],
    ['US', '988'],
    ['US', '4711'],
    ['DE', '19222'],
    ['DE', '116 117'],
    ['GB', '101'],
    ['GB', '118 118'],
    ['FR', '3919'],
    ['US', '108'],
  ],
  premium: [
    ['US', '900-555-0123'],
    ['US', '+1 (900) 555-0123'],
    ['US', '011 44 906 123 4567'],
    ['DE', '0900 1234567'],
    ['DE', '0137 8123456'],
    ['GB', '0906 123 4567'],
    ['GB', '0871 234 5678'],
    ['FR', '0899 123456'],
    ['AU', '1900 123 456'],
    ['ES', '803 123 456'],
    ['CH', '0900 123 456'],
    ['AT', '0900 123456'],
    ['NL', '0909 1234'],
    ['IT', '899 123 456'],
    ['PL', '700 123 456'],
    ['BE', '0903 12345'],
    ['BR', '0900 123 4567'],
    ['NO', '829 12345'],
    ['US', '+979 1 2345 6789'],
  ],
  costly: [
    ['DE', '0180 5123456'],
    ['FR', '0820 123 456'],
    ['AU', '1300 123 456'],
    ['ES', '902 123 456'],
    ['CH', '0848 123 456'],
    ['GB', '070 1234 5678'],
    ['ZA', '0860 123 456'],
  ],
};

describe('before these are dialled a person is asked', () => {
  for (const [caution, cases] of Object.entries(asked)) {
    test.each(cases)(`${caution}: %s %s`, (country, typed) => {
      expect(readTyped(typed, country)).toMatchObject({ kind: 'number', caution });
    });
  }
});

test.each([
  ['US', '512-555-1212'],
  ['US', '1-800-555-0123'],
  ['DE', '030 23125014'],
  ['DE', '0800 1234567'],
  ['DE', '0170 1234567'],
  ['GB', '020 7946 0018'],
  ['GB', '07400 123456'],
  ['FR', '01 23 45 67 89'],
  ['AU', '0412 345 678'],
  ['CH', '044 668 18 00'],
  ['IN', '098765 43210'],
  ['AD', '812345'],
  ['JP', '03-1234-5678'],
  ['BR', '(11) 96123-4567'],
])('%s %s is dialled at once', (country, typed) => {
  const reading = readTyped(typed, country);
  expect(reading).toMatchObject({ kind: 'number' });
  expect(reading).not.toHaveProperty('caution');
});

test('a short number is dialled as it is, without a country', () => {
  expect(readTyped('1-1-2', 'DE')).toEqual({
    kind: 'number',
    number: '112',
    display: '112',
    national: '112',
    caution: 'emergency',
  });
});

test('what is asked about is asked about again when it comes back as it will be dialled', () => {
  for (const [country, typed] of Object.values(asked).flat()) {
    const reading = readTyped(typed, country);
    if (reading.kind === 'number') expect(cautionFor(reading.number, country)).toBe(reading.caution);
  }
});

test('a country nobody knows leaves the numbers that help everywhere', () => {
  expect(cautionFor('112', '')).toBe('emergency');
  expect(cautionFor('144', '')).toBe('short');
  expect(cautionFor('144', 'XX')).toBe('short');
});
