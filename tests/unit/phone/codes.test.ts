import { expect, test } from 'vitest';
import { findNumbers } from '../../../lib/phone/verdict/find-numbers.ts';

test.each([
  '*67 512-555-1212',
  '*67\u00a0(512) 555-1212',
  '(*67) 512-555-1212',
  '*82, 512-555-1212',
  '\uff0a67 512-555-1212',
  '*\ufe0f\u20e367 512-555-1212',
  '\u202a*67\u202c 512-555-1212',
  '#31#512-555-1212',
  '*21*512-555-1212#',
  '512-555-1212#',
  '512-555-1212*11',
  '512-555-1212 *11',
  '**512-555-1212**11#',
  '512-555-1212#45',
  '+15125551212,,82345678901#',
  '512-555-1212 ,,45',
  '512-555-1212,1234',
  '512-555-1212, 45#',
  '512-555-1212;1234',
  '512-555-1212p45',
  '512-555-1212 w45',
  '9,,512-555-1212',
])('codes and pauses beside a number leave it unmarked: %s', (text) => {
  expect(findNumbers(text, 'US')).toEqual([]);
});

test.each([
  '**512-555-1212**',
  '* 512-555-1212',
  '#1 512-555-1212',
  '512-555-1212, ask for Jane',
  '512-555-1212; 9 to 5',
  '512-555-1212 #45',
  '512-555-1212 W 34th Street',
  '1\ufe0f\u20e3 512-555-1212',
])('signs that are no code leave the number as it is: %s', (text) => {
  expect(findNumbers(text, 'US')).toMatchObject([{ number: '+15125551212' }]);
});
