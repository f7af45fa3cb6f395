import { expect, test } from 'vitest';
import { findNumbers } from '../../../lib/phone/verdict/find-numbers.ts';
import { detectionCases, writtenOut } from '../../support/detection-cases.ts';

const cases = detectionCases();
const answers = cases.map((each) => ({ ...each, found: findNumbers(each.text, each.region).map(writtenOut) }));

function countOf(listOf: (answer: (typeof answers)[number]) => string[]): number {
  return answers.flatMap(listOf).length;
}

const right = countOf(({ found, expected }) => found.filter((number) => expected.includes(number)));

test('the shared sample is there in full', () => {
  expect(cases.length).toBeGreaterThan(250);
});

test('what is marked in the shared sample is a number to call', () => {
  expect(right / countOf(({ found }) => found)).toBeGreaterThanOrEqual(0.99);
});

test('the numbers to call in the shared sample are marked', () => {
  expect(right / countOf(({ expected }) => expected)).toBeGreaterThanOrEqual(0.99);
});

test('a number is marked where it stands', () => {
  for (const { text, region, spans = [] } of cases) {
    const starts = findNumbers(text, region).map(({ start }) => start);
    expect.soft(starts, text).toEqual(spans.map(([start]) => start));
  }
});

test('no text that holds no number gets one in another country', () => {
  const empty = cases.filter(({ expected }) => expected.length === 0);
  const wrong = ['GB', 'DE', 'FR', 'ES', 'IT', 'IN', 'AU', 'JP', 'MX', 'BR', 'NL', 'CH', 'DK'].flatMap((country) =>
    empty.filter(({ text }) => findNumbers(text, country).length > 0).map(({ text }) => `${country}: ${text}`),
  );
  expect(wrong).toEqual([]);
});
