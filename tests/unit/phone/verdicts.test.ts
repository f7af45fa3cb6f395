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

test.each(['callto:+1 512 555 1212', 'callto:720-555-0145 (cell)', 'callto:+15125551212;ext=5'])(
  'the link %s dials',
  (link) => {
    expect(createVerdicts().judge([link], 'US')[0]).toHaveLength(1);
  },
);

test.each(['callto:*67', 'callto:*675125551212', 'callto:5125551212,,123#', 'callto:jane', 'callto:911', 'callto:'])(
  'the link %s does not dial',
  (link) => {
    expect(createVerdicts().judge([link], 'US')).toEqual([[]]);
  },
);
