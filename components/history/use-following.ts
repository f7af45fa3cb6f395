import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

const scrollingKeys = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End']);

/** Brings a word into the upper third of its box, unless it is well in sight already. */
export function reveal(box: HTMLElement | null, index: number): void {
  const word = box?.querySelector<HTMLElement>(`[data-word="${index}"]`);
  if (!box || !word) return;
  const margin = box.clientHeight / 5;
  const above = word.offsetTop - box.scrollTop;
  if (above >= margin && above + word.offsetHeight <= box.clientHeight - margin) return;
  box.scrollTop = word.offsetTop - box.clientHeight / 3;
}

/**
 * Whether the text moves along with the recording. A person who scrolls wants to read elsewhere, and is left in peace
 * until they ask for it again; what a person does is told by their hands, because scrolling itself does not say whose
 * it is.
 */
export function useFollowing(box: RefObject<HTMLElement | null>) {
  const [isFollowing, setIsFollowing] = useState(true);

  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const listening = new AbortController();
    const { signal } = listening;
    const leave = (): void => setIsFollowing(false);
    element.addEventListener('wheel', leave, { signal, passive: true });
    element.addEventListener('touchmove', leave, { signal, passive: true });
    element.addEventListener('pointerdown', ({ target }) => target === element && leave(), { signal });
    element.addEventListener('keydown', ({ key }) => scrollingKeys.has(key) && leave(), { signal });
    return () => listening.abort();
  }, []);

  return { isFollowing, setIsFollowing };
}
