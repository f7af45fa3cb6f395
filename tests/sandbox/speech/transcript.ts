/** What was said, by speaker: the words with their times, and how often the telling ones came. */
import { rounded, type Speaker, type Turn } from './talk.ts';

const SPEAKERS: readonly Speaker[] = ['agent', 'client'];

/** One segment per turn. Source: V2 / Analytics / Get transcript for call */
export function transcriptOf(turns: readonly Turn[]) {
  return SPEAKERS.map((name) => ({
    transcript: {
      segments: turns
        .filter((turn) => turn.speaker === name)
        .map((turn) => ({
          language: 'en',
          terms: turn.words.map(({ term, startS, energy, durationS }) => ({
            term,
            start: rounded(startS),
            energy,
            dur: durationS,
          })),
        })),
    },
    name,
  }));
}

const SHORTEST_KEYWORD = 6;
const MOST_KEYWORDS = 12;

function counted(turns: readonly Turn[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { term } of turns.flatMap((turn) => turn.words)) {
    const word = term.toLowerCase().replaceAll(/[^\p{L}-]/gu, '');
    if (word.length >= SHORTEST_KEYWORD) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** The longer words, most frequent first; what is said more than twice weighs more. Source: V2 / Analytics / Get keywords for call */
export function keywordsOf(turns: readonly Turn[]) {
  return SPEAKERS.map((name) => ({
    name,
    keywords: [...counted(turns.filter((turn) => turn.speaker === name))]
      .toSorted(([, one], [, other]) => other - one)
      .slice(0, MOST_KEYWORDS)
      .map(([term, count]) => ({ weight: count > 2 ? 2 : 1, term, count })),
  }));
}
