import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../../lib/phone/verdict/find-numbers.ts';

const isFound = (text: string, country = 'US'): boolean => findNumbers(text, country).length > 0;

describe('digits without signs', () => {
  test.each([
    'Opportunity 3055932285 stays open',
    'Opportunity Number: 5127466156',
    'Opp 7185764403',
    'Lead 5125551212',
    'the job 5125551212 is done',
    'phone = "5125551212"  # sample',
    'curl -d phone=5125551212 https://api.example',
    'Order no. set to 5125551212 (was 3035550121)',
  ])('are none to call behind a noun, in a line about an order, or in code: "%s"', (text) => {
    expect(isFound(text)).toBe(false);
  });

  test.each([
    '5125551212',
    'Dana 5125551212',
    'my number 5125551212',
    'try 5125551212',
    'cell 5125551212',
    "Warehouse gate: 5125551212 (call, don't text)",
    'Dialed number: 5125551212',
    '- 5125551212 -',
  ])('are a number alone, behind a name, and behind words that lead to one: "%s"', (text) => {
    expect(isFound(text)).toBe(true);
  });

  test('are a number behind any word where they begin, or are written, as numbers are at home', () => {
    expect(isFound('bitte heute 01713920001', 'DE')).toBe(true);
    expect(isFound('called 71234567', 'BO')).toBe(true);
  });

  test('with signs between them are a number behind a noun', () => {
    expect(isFound('New lead 512-555-1212')).toBe(true);
  });
});
