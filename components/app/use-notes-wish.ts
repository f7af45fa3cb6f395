import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { useWish } from './use-wish.ts';

/** A shortcut asked for the notes: brings the newest call in front, and the keyboard into its notes. */
export function useNotesWish(bringCall: () => void, place: RefObject<HTMLElement | null>): void {
  const [isWanted, setIsWanted] = useState(false);
  useWish('notes', () => {
    bringCall();
    setIsWanted(true);
  });
  useLayoutEffect(() => {
    if (!isWanted) return;
    setIsWanted(false);
    place.current?.querySelector<HTMLElement>('[role=tabpanel]:not([hidden]) textarea')?.focus();
  }, [isWanted]);
}
