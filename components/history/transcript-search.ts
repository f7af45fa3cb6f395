import type { Turn } from './transcript-turns.ts';

/** Words in which what was looked for stands, first and last included, counted through the whole transcript. */
export interface Hit {
  first: number;
  last: number;
}

/** As it is compared: no capitals, no accents, no punctuation. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s]/gu, '');
}

function hitsIn({ firstWord, words }: Turn, query: string): Hit[] {
  const ends: number[] = [];
  let text = '';
  for (const { term } of words) {
    text += `${plain(term)} `;
    ends.push(text.length);
  }
  const wordAt = (place: number): number => firstWord + ends.findIndex((end) => place < end);
  const hits: Hit[] = [];
  for (let at = text.indexOf(query); at !== -1; at = text.indexOf(query, at + query.length)) {
    hits.push({ first: wordAt(at), last: wordAt(at + query.length - 1) });
  }
  return hits;
}

/** Every place where the words of `query` stand one after the other, also within longer words, in order. */
export function findHits(turns: readonly Turn[], query: string): Hit[] {
  const wanted = plain(query).trim().replaceAll(/\s+/g, ' ');
  return wanted === '' ? [] : turns.flatMap((turn) => hitsIn(turn, wanted));
}
