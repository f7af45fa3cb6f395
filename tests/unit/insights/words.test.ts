import '../../support/i18n.ts';
import { describe, expect, it } from 'vitest';
import { boardName, boardScore } from '../../../components/insights/board-words.ts';
import { durationWords, rateWords, scoreWords } from '../../../components/insights/figure-words.ts';
import { scopeChoices } from '../../../components/insights/scope-words.ts';
import { boardsOf } from '../../../lib/insights/board.ts';

const number = String;

describe('figures in words', () => {
  it.each([
    [0, '0 s'],
    [59_400, '59 s'],
    [59_600, '1 min 0 s'],
    [61_000, '1 min 1 s'],
    [3_599_000, '59 min 59 s'],
    [3_600_000, '1 h 0 min'],
    [7_199_000, '2 h 0 min'],
  ])('%d ms are "%s"', (durationMs, words) => {
    expect(durationWords(durationMs, number)).toBe(words);
  });

  it('are a dash where there is nothing to say', () => {
    expect([durationWords(null, number), rateWords(null, number), scoreWords(null, number)]).toEqual(['–', '–', '–']);
  });

  it('say a listening score only on a scale that is known', () => {
    expect([scoreWords(71.24, number), scoreWords(0.3, number), scoreWords(140, number)]).toEqual([
      '71 of 100',
      '–',
      '–',
    ]);
  });
});

describe('the leaderboard', () => {
  const entry = (metric: string) => ({ metric, label: 'Label', description: 'Description', values: [] });

  it('says scores in the unit of their measure, and of a new one only the number', () => {
    const [time, ear, other] = boardsOf([entry('workhorse'), entry('ear'), entry('sprinter')]);
    if (!time || !ear || !other) throw new Error('three boards');
    expect([boardName(time), boardScore(time, 2_076_651, number)]).toEqual(['Most time on calls', '34 min 37 s']);
    expect([boardName(ear), boardScore(ear, 43, number)]).toEqual(['Best listening score', '43 of 100']);
    expect([boardName(other), boardScore(other, 12.345, number)]).toEqual(['Description', '12.35']);
  });

  it('has the best first, and each measure once', () => {
    const values = [
      { name: 'Ada', score: 1 },
      { name: 'Ben', score: 2 },
    ];
    const boards = boardsOf([{ ...entry('x'), values }, entry('x')]);
    expect(boards.map((board) => board.values.map(({ name }) => name))).toEqual([['Ben', 'Ada']]);
  });
});

describe('whose figures there are to choose from', () => {
  it('are one’s own, and what else may be seen; teams have no names but those of their people', () => {
    const each = [
      { id: 's', members: ['Ada', 'Ben', 'Cleo', 'Dan'] },
      { id: 't', members: ['Eve'] },
    ];
    expect(scopeChoices({ teams: true, each, company: true }, true).map(({ text }) => text)).toEqual([
      'My figures',
      'All teams',
      'Team of Ada, Ben (+2)',
      'Team of Eve',
      'Company',
    ]);
    expect(scopeChoices({ teams: false, each: [], company: false }, false).map(({ text }) => text)).toEqual([
      'My figures',
    ]);
  });
});
