import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameNumber, toE164 } from '../../../lib/phone/verdict/api-numbers.ts';
import { display } from '../../../lib/phone/verdict/display.ts';

test.each([
  ['15125551212', 'US', '+15125551212'],
  ['5125551212', 'US', '+15125551212'],
  ['+493023125014', 'US', '+493023125014'],
  ['493023125014', 'US', '+493023125014'],
  ['447911123456', 'US', '+447911123456'],
  ['03023125014', 'DE', '+493023125014'],
  ['15125551212', 'DE', '+15125551212'],
])('Tenfold writes %s in an organisation of %s for %s', (written, country, number) => {
  expect(toE164(written, country)).toBe(number);
});

test('a number nobody can read stays as Tenfold wrote it', () => {
  expect(toE164('01189998819991197253', 'US')).toBe('01189998819991197253');
  expect(toE164('anonymous', 'US')).toBe('anonymous');
  expect(toE164('', 'US')).toBe('');
});

test('a number is the same with and without its country code', () => {
  expect(sameNumber('5125551212', '+15125551212')).toBe(true);
  expect(sameNumber('15125551212', '+1 512-555-1212')).toBe(true);
  expect(sameNumber('004930231250', '030231250')).toBe(true);
});

test('other digits are another number, and nothing is the same as nothing', () => {
  expect(sameNumber('5125551212', '5125551213')).toBe(false);
  expect(sameNumber('911', '5125550911')).toBe(false);
  expect(sameNumber('', '')).toBe(false);
});

test('being the same goes both ways', () => {
  const digits = fc.string({ unit: fc.constantFrom('0', '1', '2', '3', '+'), maxLength: 14 });
  fc.assert(fc.property(digits, digits, (one, other) => sameNumber(one, other) === sameNumber(other, one)));
});

test('numbers are spaced the way their country spaces them', () => {
  expect(display('+15125551212')).toBe('+1 512-555-1212');
  expect(display('+493023125014')).toBe('+49 30 23125014');
  expect(display('anonymous')).toBe('anonymous');
});
