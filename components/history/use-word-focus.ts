import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { onwardKey } from '../ui/arrow-keys.ts';
import { type Turn, wordOf } from './transcript-turns.ts';

/** Where a key leads from a word: by words, by turns, to both ends. Undefined for other keys. */
export function wordAfterKey(turns: readonly Turn[], from: number, key: string): number | undefined {
  const last = turns.at(-1);
  const end = last === undefined ? 0 : last.firstWord + last.words.length - 1;
  const turn = wordOf(turns, from)?.turn ?? 0;
  switch (key) {
    case 'ArrowRight':
      return Math.min(end, from + 1);
    case 'ArrowLeft':
      return Math.max(0, from - 1);
    case 'ArrowDown':
      return turns[turn + 1]?.firstWord ?? end;
    case 'ArrowUp':
      return turns[turn - 1]?.firstWord ?? 0;
    case 'Home':
      return 0;
    case 'End':
      return end;
    default:
      return undefined;
  }
}

/** The one word of a talk that the keyboard has reached; arrow keys lead from it to others. */
export function useWordFocus(turns: readonly Turn[], box: RefObject<HTMLElement | null>) {
  const [reached, setReached] = useState(0);
  const takesFocus = useRef(false);
  const wordElement = (index: number) => box.current?.querySelector<HTMLElement>(`[data-word="${index}"]`);

  useLayoutEffect(() => {
    if (!takesFocus.current) return;
    takesFocus.current = false;
    wordElement(reached)?.focus();
  }, [reached]);

  return {
    reached,
    /** Goes to a word that was pointed at. */
    reach: setReached,
    /** Follows a key; false when it is none of ours. */
    follow(key: string): boolean {
      // A talk keeps the direction of its own language.
      const word = wordElement(reached);
      const next = wordAfterKey(turns, reached, word ? onwardKey(key, word) : key);
      if (next === undefined) return false;
      takesFocus.current = next !== reached;
      setReached(next);
      return true;
    },
  };
}
