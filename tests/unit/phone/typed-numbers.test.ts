import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTyped } from '../../../lib/phone/verdict/read-typed.ts';

test('a typed number is shown as it will be dialled, with its country', () => {
  expect(readTyped('(512) 555 1212', 'US')).toEqual({
    kind: 'number',
    number: '+15125551212',
    display: '+1 512-555-1212',
    national: '(512) 555-1212',
    country: 'US',
  });
});

test.each([
  ['+49 (0)30 23125014', '+493023125014'],
  ['0049 30 23125014', '+493023125014'],
  ['tel:+1-512-555-1212', '+15125551212'],
  ['５１２５５５１２１２', '+15125551212'],
  ['\u2066+1 512 555 1212\u2069', '+15125551212'],
])('%s is read as %s', (typed, number) => {
  expect(readTyped(typed, 'US')).toMatchObject({ kind: 'number', number });
});

test('an extension is kept apart', () => {
  expect(readTyped('512-555-1212 ext. 4', 'US')).toMatchObject({ number: '+15125551212', extension: '4' });
});

test.each([
  ['', 'empty'],
  ['  ', 'empty'],
  ['*67 512 555 1212', 'star-code'],
  ['#31#5125551212', 'star-code'],
  ['＊67 512 555 1212', 'star-code'],
  ['512 555 1212 #31', 'star-code'],
  ['*911', 'star-code'],
  ['911#', 'star-code'],
  ['512-555-1212,,45', 'pause'],
  ['5125551212;45', 'pause'],
  ['5125551212p45', 'pause'],
  ['911,,', 'pause'],
  ['1-800-FLOWERS', 'letters'],
  ['Jane', 'not-a-number'],
  ['512,555', 'pause'],
  ['+911', 'too-short'],
  ['11', 'too-short'],
  ['555 1212', 'too-short'],
  ['5125551212345678', 'too-long'],
  ['999 555 1212', 'invalid'],
])('"%s" is refused: %s', (typed, reason) => {
  expect(readTyped(typed, 'US')).toEqual({ kind: 'refused', reason });
});

test('whatever is typed gets an answer, and a number read once is read the same again', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string({ unit: fc.constantFrom('0', '1', '2', '5', '+', '(', ')', '-', '.', ' ', '*', '#', 'x') }),
      ),
      (typed) => {
        const reading = readTyped(typed, 'US');
        if (reading.kind !== 'number') return;
        // Short numbers belong to the country they are dialled in; the others are read the same everywhere.
        const country = reading.country === undefined ? 'US' : 'DE';
        expect(readTyped(reading.display, country)).toMatchObject({ number: reading.number });
      },
    ),
  );
});
