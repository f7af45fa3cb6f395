import { useMemo } from 'preact/hooks';
import { classNames } from '../ui/class-names.ts';
import { elapsedWords } from '../ui/time-words.ts';
import styles from './transcript.module.css';
import type { Hit } from './transcript-search.ts';
import type { Turn, Word } from './transcript-turns.ts';

interface TranscriptTurnProps {
  turn: Turn;
  name: string;
  isOurs: boolean;
  /** The word that has the keyboard, and the one that is heard; -1 when they are not in this turn. */
  reached: number;
  spoken: number;
  /** What the search found here; the same array as long as nothing changes. */
  hits: readonly Hit[];
  shownHit: Hit | undefined;
  hintId: string;
}

/** One turn of a talk. A talk has thousands of words: what has not changed is not drawn again. */
export function TranscriptTurn({ turn, name, isOurs, reached, spoken, hits, shownHit, hintId }: TranscriptTurnProps) {
  return useMemo(
    () => (
      <li class={classNames(styles.turn, isOurs && styles.ours)}>
        <p class={styles.who}>
          <span class={styles.name}>{name}</span> <span class={styles.when}>{elapsedWords(turn.startS * 1000)}</span>
        </p>
        <p class={styles.words} dir="auto">
          {turn.words.map((word, place) => {
            const index = turn.firstWord + place;
            const hit = hits.find(({ first, last }) => index >= first && index <= last);
            return (
              <WordInTurn
                key={index}
                word={word}
                index={index}
                isReached={index === reached}
                isSpoken={index === spoken}
                hit={hit && (hit === shownHit ? 'shown' : 'found')}
                hintId={hintId}
              />
            );
          })}
        </p>
      </li>
    ),
    [turn, name, isOurs, reached, spoken, hits, shownHit, hintId],
  );
}

interface WordInTurnProps {
  word: Word;
  index: number;
  isReached: boolean;
  isSpoken: boolean;
  hit: 'found' | 'shown' | undefined;
  hintId: string;
}

/** Only the word the keyboard has reached is a button: a screen reader reads the others as the text they are. */
function WordInTurn({ word, index, isReached, isSpoken, hit, hintId }: WordInTurnProps) {
  const found = hit ? (
    <mark class={classNames(styles.hit, hit === 'shown' && styles.shown)}>{word.term}</mark>
  ) : (
    word.term
  );
  const text = isSpoken ? <strong class={styles.spoken}>{found}</strong> : found;
  return (
    <>
      {isReached ? (
        <button type="button" class={styles.word} data-word={index} aria-describedby={hintId}>
          {text}
        </button>
      ) : (
        <span class={styles.word} data-word={index}>
          {text}
        </span>
      )}{' '}
    </>
  );
}
