import { describe, expect, it } from 'vitest';
import { findHits } from '../../../components/history/transcript-search.ts';
import { createSpokenAt, turnsOf, wordOf } from '../../../components/history/transcript-turns.ts';
import { wordAfterKey } from '../../../components/history/use-word-focus.ts';
import { said, transcriptOf } from '../../fixtures/speech.ts';

const talk = transcriptOf(
  ['agent', said(1, 'Thanks for calling'), said(8, 'The price is fixed'), said(14, 'for a year')],
  ['client', said(4, 'Does the price hold?'), said(30, 'Dock four.'), []],
);
const turns = turnsOf(talk);
const textOf = ({ words }: { words: { term: string }[] }) => words.map(({ term }) => term).join(' ');

describe('a transcript', () => {
  it('is read in the order it was said, whoever the answer lists first', () => {
    expect(turns.map((turn) => `${turn.speaker}: ${textOf(turn)}`)).toEqual([
      'agent: Thanks for calling',
      'client: Does the price hold?',
      'agent: The price is fixed',
      'agent: for a year',
      'client: Dock four.',
    ]);
    expect(turns.map(({ firstWord }) => firstWord)).toEqual([0, 3, 7, 11, 14]);
  });

  it('keeps together what one person says without a longer pause', () => {
    const [only] = turnsOf(transcriptOf(['agent', said(1, 'One moment'), said(3, 'please')]));
    expect(only && textOf(only)).toBe('One moment please');
  });

  it('knows which word is heard, and that nobody speaks in a silence', () => {
    const spokenAt = createSpokenAt(turns);
    const termAt = (positionS: number) => wordOf(turns, spokenAt(positionS))?.word.term;
    expect([0.9, 1.2, 4.6, 8.1, 20, 30.1].map(termAt)).toEqual([undefined, 'Thanks', 'the', 'The', undefined, 'Dock']);
  });

  it('follows who began last when two speak at once', () => {
    const both = turnsOf(transcriptOf(['agent', said(1, 'a long sentence without end')], ['client', said(2, 'yes')]));
    expect(wordOf(both, createSpokenAt(both)(2.1))?.word.term).toBe('yes');
  });
});

describe('searching a transcript', () => {
  const found = (query: string) => findHits(turns, query).map(({ first, last }) => [first, last]);

  it('finds a word wherever it stands, with or without capitals, accents and punctuation', () => {
    expect(found('price')).toEqual([
      [5, 5],
      [8, 8],
    ]);
    expect(found('HÓLD')).toEqual([[6, 6]]);
    expect(found('four.')).toEqual([[15, 15]]);
  });

  it('finds words one after the other, and parts of words', () => {
    expect(found('the  price')).toEqual([
      [4, 5],
      [7, 8],
    ]);
    expect(found('ice is fix')).toEqual([[8, 10]]);
  });

  it('finds nothing across turns, in nothing, and for nothing', () => {
    expect(found('calling does')).toEqual([]);
    expect(found(' ')).toEqual([]);
    expect(found('.')).toEqual([]);
    expect(findHits([], 'price')).toEqual([]);
  });
});

describe('the arrow keys in a transcript', () => {
  it('go by words and by turns, and to both ends', () => {
    const keys = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'a'];
    expect(keys.map((key) => wordAfterKey(turns, 8, key))).toEqual([9, 7, 11, 3, 0, 15, undefined]);
    expect(wordAfterKey(turns, 15, 'ArrowRight')).toBe(15);
    expect(wordAfterKey(turns, 0, 'ArrowUp')).toBe(0);
  });
});
