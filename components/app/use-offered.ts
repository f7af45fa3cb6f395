import { useEffect, useRef, useState } from 'preact/hooks';
import type { Offered } from '../../lib/insights/scope.ts';
import { useDesk } from './DeskProvider.tsx';
import { retryAfterMs } from './retry-after.ts';

const nothing: Offered = { teams: false, each: [], company: false };

/**
 * Whose figures there are to choose from, and a way to look again: a refusal takes one away. What could not be found out
 * is asked again.
 */
export function useOffered(): { offered: Offered; look: () => void } {
  const desk = useDesk();
  const [offered, setOffered] = useState(nothing);
  const [looks, setLooks] = useState(0);
  const failures = useRef(0);
  const look = (): void => setLooks((before) => before + 1);

  useEffect(() => {
    let again: ReturnType<typeof setTimeout> | undefined;
    let isCurrent = true;
    void desk.send('insights.offered', {}).then((answer) => {
      if (!isCurrent) return;
      if (answer.ok) setOffered(answer.data);
      if (answer.ok ? answer.data.isComplete : !answer.error.retryable) failures.current = 0;
      else {
        again = setTimeout(look, retryAfterMs(failures.current));
        failures.current += 1;
      }
    });
    return () => {
      isCurrent = false;
      clearTimeout(again);
    };
  }, [desk, looks]);

  return { offered, look };
}
