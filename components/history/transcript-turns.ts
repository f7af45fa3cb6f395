import type { Transcript } from '../../lib/tenfold/model-speech.ts';

/** A spoken word; times are seconds since the call began. */
export interface Word {
  term: string;
  startS: number;
  endS: number;
}

/** What one person said until somebody else did. Words are counted through the whole transcript. */
export interface Turn {
  speaker: string;
  startS: number;
  firstWord: number;
  words: Word[];
}

/** Somebody who pauses longer than this begins anew. */
const longestPauseS = 3;

function spokenStretches({ participants }: Transcript): { speaker: string; words: Word[] }[] {
  return participants.flatMap(({ name, segments }) =>
    segments
      .filter(({ terms }) => terms.length > 0)
      .map(({ terms }) => ({
        speaker: name,
        words: terms.map(({ term, startS, durationS }) => ({ term, startS, endS: startS + durationS })),
      })),
  );
}

const startOf = ({ words }: { words: Word[] }): number => words[0]?.startS ?? 0;

/** What was said in the order it was said, whoever the answer lists first. */
export function turnsOf(transcript: Transcript): Turn[] {
  const stretches = spokenStretches(transcript).sort((one, other) => startOf(one) - startOf(other));
  const turns: Turn[] = [];
  let firstWord = 0;
  for (const { speaker, words } of stretches) {
    const last = turns.at(-1);
    const pauseS = startOf({ words }) - (last?.words.at(-1)?.endS ?? 0);
    if (last?.speaker === speaker && pauseS <= longestPauseS) last.words.push(...words);
    else turns.push({ speaker, startS: startOf({ words }), firstWord, words: [...words] });
    firstWord += words.length;
  }
  return turns;
}

/** How long after its end a word still counts as being spoken, when nothing follows. */
const lingersS = 0.6;

/**
 * Finds the word that is spoken at a moment of the recording: the latest that has begun. -1 in a longer silence. People
 * talk at the same time, so the order of beginning is not the order of the text.
 */
export function createSpokenAt(turns: readonly Turn[]): (positionS: number) => number {
  const spoken = turns
    .flatMap(({ firstWord, words }) => words.map((word, index) => ({ ...word, index: firstWord + index })))
    .sort((one, other) => one.startS - other.startS);
  return (positionS) => {
    let low = 0;
    let high = spoken.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spoken[middle]?.startS ?? 0) <= positionS) low = middle + 1;
      else high = middle;
    }
    const word = spoken[low - 1];
    return word !== undefined && positionS <= word.endS + lingersS ? word.index : -1;
  };
}

/** The word with this number, and the turn it stands in. */
export function wordOf(turns: readonly Turn[], index: number): { word: Word; turn: number } | undefined {
  const turn = turns.findIndex(({ firstWord, words }) => index >= firstWord && index < firstWord + words.length);
  const found = turns[turn];
  const word = found?.words[index - found.firstWord];
  return word && { word, turn };
}
