import { useEffect, useState } from 'preact/hooks';
import type { Offered } from '../../lib/insights/scope.ts';
import type { MessageAnswer } from '../../lib/messages/contract.ts';
import { useDesk } from './DeskProvider.tsx';
import { useRetry } from './use-retry.ts';

const nothing: Offered = { teams: false, each: [], company: false };

function isUnfinished(answer: MessageAnswer<'insights.offered'>): boolean {
  return answer.ok ? !answer.data.isComplete : answer.error.retryable;
}

/**
 * Whose figures there are to choose from, and a way to look again: a refusal takes one away. What could not be found out
 * is asked again.
 */
export function useOffered(): { offered: Offered; look: () => void } {
  const desk = useDesk();
  const [offered, setOffered] = useState(nothing);
  const [unfinished, setUnfinished] = useState<MessageAnswer<'insights.offered'>>();
  const [looks, setLooks] = useState(0);
  const look = (): void => setLooks((before) => before + 1);

  useEffect(() => {
    let isCurrent = true;
    void desk.send('insights.offered', {}).then((answer) => {
      if (!isCurrent) return;
      if (answer.ok) setOffered(answer.data);
      setUnfinished(isUnfinished(answer) ? answer : undefined);
    });
    return () => {
      isCurrent = false;
    };
  }, [desk, looks]);
  useRetry(unfinished, true, look);

  return { offered, look };
}
