import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Gives the focus back to the button that opened something, once that has closed and taken the focus with it.
 *
 * @param id the button's element id while it is shown, undefined while what it opened stands in its place
 */
export function useFocusBack(id: string | undefined): void {
  const wasAway = useRef(false);
  useLayoutEffect(() => {
    if (wasAway.current && id !== undefined && document.activeElement === document.body)
      document.getElementById(id)?.focus();
    wasAway.current = id === undefined;
  }, [id]);
}
