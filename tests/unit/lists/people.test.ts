import { describe, expect, it } from 'vitest';
import { distinctNumbers, mergedPeople, tidyName } from '../../../lib/lists/people.ts';
import { toE164 } from '../../../lib/phone/verdict/api-numbers.ts';
import { display } from '../../../lib/phone/verdict/display.ts';

const read = (number: string) => toE164(number, 'US');
const merged = (...people: { name: string; phoneNumbers: string[] }[]) => mergedPeople(people, read, display);

describe('people of a new list', () => {
  it('are one person where they have one name, as Tenfold merges them', () => {
    const one = { name: 'Jane Cooper', phoneNumbers: ['512-555-1212'] };
    expect(merged(one, { name: ' Jane  Cooper ', phoneNumbers: ['415 555 0199'] })).toEqual([
      { name: 'Jane Cooper', phoneNumbers: ['+15125551212', '+14155550199'] },
    ]);
  });

  it('are called once by each number, however it is written', () => {
    const one = { name: 'Jane Cooper', phoneNumbers: ['512-555-1212'] };
    expect(merged(one, { name: 'Reception', phoneNumbers: ['+1 512 555 1212'] })).toEqual([
      { name: 'Jane Cooper', phoneNumbers: ['+15125551212'] },
    ]);
  });

  it('are named by their number where nobody knows a name', () => {
    expect(merged({ name: ' ', phoneNumbers: ['5125551212'] })[0]?.name).toBe('+1 512-555-1212');
  });

  it('are left out without any number', () => {
    expect(merged({ name: 'Jane', phoneNumbers: ['n/a'] }, { name: 'Marcus', phoneNumbers: [] })).toEqual([]);
  });
});

describe('what is written in a list', () => {
  it('keeps a number that cannot be read as it was written', () => {
    expect(distinctNumbers(['12', '(512) 555-1212', '5125551212'], read)).toEqual(['12', '+15125551212']);
  });

  it('keeps a name on one line', () => {
    expect(tidyName('  Jane\n Cooper ')).toBe('Jane Cooper');
  });
});
