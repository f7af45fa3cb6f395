import { findNumbers } from '../../lib/phone/verdict/find-numbers.ts';
import { type Corpus, corpora, detectionCases, writtenOut } from '../support/detection-cases.ts';
import type { Scored } from './report.ts';
import { scoreOf } from './score.ts';

/** A text with its score, and the collection it is from. */
export interface ScoredText extends Scored {
  corpus: Corpus;
}

/** Every text of every collection with what was found in it, measured against what a person would call. */
export function scoreTexts(): ScoredText[] {
  return corpora.flatMap((corpus) =>
    detectionCases(corpus).map(({ text, region, expected, tag }) => ({
      corpus,
      kind: tag,
      name: `${region}: ${text}`,
      score: scoreOf(findNumbers(text, region).map(writtenOut), expected),
    })),
  );
}
