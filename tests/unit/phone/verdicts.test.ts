import { expect, test } from 'vitest';
import { createVerdicts } from '../../../lib/phone/verdict/verdicts.ts';

test('each text gets its answer, in the order asked', () => {
  const { judge } = createVerdicts();
  const answers = judge(['none', 'Call 512-555-1212', '2024-05-06'], 'US');
  expect(answers.map((found) => found.map(({ number }) => number))).toEqual([[], ['+15125551212'], []]);
});

test('the same text is judged once per country', () => {
  const { judge } = createVerdicts();
  const [first] = judge(['Tel 030 23125014'], 'DE');
  const [again] = judge(['Tel 030 23125014'], 'DE');
  const [abroad] = judge(['Tel 030 23125014'], 'US');
  expect(again).toBe(first);
  expect(abroad).toEqual([]);
});

test('the answer that was not asked for longest is forgotten first', () => {
  const { judge } = createVerdicts(2);
  const [kept] = judge(['512-555-1212', '512-555-1213'], 'US');
  judge(['512-555-1212', '512-555-1214'], 'US');
  expect(judge(['512-555-1212'], 'US')[0]).toBe(kept);
});

test.each([
  ['callto:+1 512 555 1212', '+15125551212'],
  ['callto:720-555-0145 (cell)', '+17205550145'],
  ['callto:+15125551212;ext=5', '+15125551212'],
  ['callto:%2B15125551212', '+15125551212'],
  ['callto:%252B1%2520512%2520555%25201212', '+15125551212'],
  ['callto:911', '911'],
  ['callto:%E2%80%AA9%E2%80%AC11', '911'],
  ['callto:4711', '4711'],
])('the link %s dials %s', (link, number) => {
  expect(createVerdicts().judge([link], 'US')[0]).toMatchObject([{ number }]);
});

test.each([
  'callto:*67',
  'callto:*675125551212',
  'callto:*67 512-555-1212',
  'callto:%2A67%20512-555-1212',
  'callto:%252A21%252A5125551212%2523',
  'callto:%25EF%25BC%258A675125551212',
  'callto:5125551212,,123#',
  'callto:5125551212%2C%2C123',
  'callto:5125551212,',
  'callto:5125551212;45',
  'callto:5125551212p45',
  'callto:5125551212w',
  'callto:512-555-1212 (*45)',
  'callto:911#',
  'callto:%E0',
  'callto:jane',
  'callto:11',
  'callto:',
])('the link %s does not dial', (link) => {
  expect(createVerdicts().judge([link], 'US')).toEqual([[]]);
});
