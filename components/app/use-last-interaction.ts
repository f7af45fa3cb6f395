import { useEffect, useState } from 'preact/hooks';
import type { CrmRecord } from '../../lib/tenfold/model.ts';
import type { LastInteraction } from '../customer/interaction-words.ts';
import { useDesk } from './DeskProvider.tsx';

/** Clocks and the order of events inside the server may differ by this much. */
const toleranceMs = 2000;

/** The last call with a record, if it is another one than that which started at `startedAtMs`; asked for once. */
export function useLastInteraction({ id, module }: CrmRecord, startedAtMs: number): LastInteraction {
  const desk = useDesk();
  const [last, setLast] = useState<LastInteraction>('loading');

  useEffect(() => {
    let isCurrent = true;
    void desk.send('record.lastInteraction', { id, module }).then((answer) => {
      if (isCurrent) setLast(answer.ok ? answer.data : 'failed');
    });
    return () => {
      isCurrent = false;
    };
  }, [desk, id, module]);

  const isThisCall =
    typeof last === 'object' && last !== null && Math.abs(last.startTimeMs - startedAtMs) <= toleranceMs;
  return isThisCall ? null : last;
}
