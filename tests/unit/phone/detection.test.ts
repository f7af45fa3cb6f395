import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../../lib/phone/verdict/find-numbers.ts';
import { precisionOf, recallOf, sumOf } from '../../accuracy/score.ts';
import { scoreTexts } from '../../accuracy/text-scores.ts';
import { corpora, detectionCases } from '../../support/detection-cases.ts';

const texts = scoreTexts();

/** Precision and recall, the lower of both. */
function rightness(scored: typeof texts): number {
  const score = sumOf(scored.map((text) => text.score));
  return Math.min(precisionOf(score), recallOf(score));
}

describe.each(corpora)('the texts of "%s"', (corpus) => {
  const inside = texts.filter((text) => text.corpus === corpus);

  test('are there in full', () => {
    expect(inside.length).toBeGreaterThan(corpus === 'sample' ? 250 : 2000);
  });

  test('get the marks a person would make, and no others, in 99 of 100 numbers', () => {
    expect(rightness(inside)).toBeGreaterThanOrEqual(0.99);
  });
});

describe('the texts of all collections', () => {
  test('get the right marks in 99 of 100 numbers', () => {
    expect(rightness(texts)).toBeGreaterThanOrEqual(0.99);
  });

  const withNumbers = [...Map.groupBy(texts, ({ kind }) => kind)].filter(([, inside]) =>
    inside.some(({ score }) => score.right + score.missed.length > 0),
  );

  test.each(withNumbers)('of the kind "%s" get the right marks in 95 of 100 numbers', (_kind, inside) => {
    expect(rightness(inside)).toBeGreaterThanOrEqual(0.95);
  });

  const withoutNumbers = [...Map.groupBy(texts, ({ kind }) => kind)].filter(([, inside]) =>
    inside.every(({ score }) => score.right + score.missed.length === 0),
  );

  test.each(withoutNumbers)('of the kind "%s" stay without a mark, 95 of 100 texts', (_kind, inside) => {
    const quiet = inside.filter(({ score }) => score.wrong.length === 0);
    expect(quiet.length / inside.length).toBeGreaterThanOrEqual(0.95);
  });
});

test('a number is marked where it stands', () => {
  for (const { text, region, spans = [] } of corpora.flatMap((corpus) => detectionCases(corpus))) {
    const found = findNumbers(text, region);
    if (found.length !== spans.length) continue;
    expect
      .soft(
        found.map(({ start }) => start),
        text,
      )
      .toEqual(spans.map(([start]) => start));
  }
});

test('no text that holds no number gets one in another country', () => {
  const empty = detectionCases('sample').filter(({ expected }) => expected.length === 0);
  const wrong = ['GB', 'DE', 'FR', 'ES', 'IT', 'IN', 'AU', 'JP', 'MX', 'BR', 'NL', 'CH', 'DK'].flatMap((country) =>
    empty.filter(({ text }) => findNumbers(text, country).length > 0).map(({ text }) => `${country}: ${text}`),
  );
  expect(wrong).toEqual([]);
});
