import { useEffect, useState } from 'preact/hooks';
import type { Offered } from '../../lib/insights/scope.ts';
import { useDesk } from './DeskProvider.tsx';

const nothing: Offered = { teams: false, each: [], company: false };

/** Whose figures there are to choose from, and a way to look again: a refusal takes one away. */
export function useOffered(): { offered: Offered; look: () => void } {
  const desk = useDesk();
  const [offered, setOffered] = useState(nothing);
  const [looks, setLooks] = useState(0);

  useEffect(() => {
    let isCurrent = true;
    void desk.send('insights.offered', {}).then((answer) => {
      if (isCurrent && answer.ok) setOffered(answer.data);
    });
    return () => {
      isCurrent = false;
    };
  }, [desk, looks]);

  return { offered, look: () => setLooks((before) => before + 1) };
}
