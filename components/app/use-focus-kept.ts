import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the keyboard where it was: when the control that has the focus goes away with a change of state, the first one
 * in its place gets it, instead of nobody.
 */
export function useFocusKept(): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const box = place.current;
    if (box === null) return undefined;
    let focused: Node | undefined;
    function remember({ target }: FocusEvent): void {
      if (target instanceof Node) focused = target;
    }
    const watching = new MutationObserver((changes) => {
      const gone = changes.flatMap(({ removedNodes }) => [...removedNodes]);
      if (document.activeElement !== document.body || !gone.some((node) => node.contains(focused ?? null))) return;
      box.querySelector<HTMLElement>('button, input, select')?.focus();
    });
    box.addEventListener('focusin', remember);
    watching.observe(box, { childList: true, subtree: true });
    return () => {
      box.removeEventListener('focusin', remember);
      watching.disconnect();
    };
  }, []);

  return place;
}
