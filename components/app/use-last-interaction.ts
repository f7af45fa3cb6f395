import type { CrmRecord } from '../../lib/tenfold/model.ts';
import type { LastInteraction } from '../customer/interaction-words.ts';
import { useAnswer } from './use-answer.ts';

/** Clocks and the order of events inside the server may differ by this much. */
const toleranceMs = 2000;

/** The last call with a record, if it is another one than that which started at `startedAtMs`, and a way to ask anew. */
export function useLastInteraction(
  { id, module }: CrmRecord,
  startedAtMs: number,
): { last: LastInteraction; ask: () => void } {
  const { told, ask } = useAnswer('record.lastInteraction', { id, module });
  const isThisCall =
    typeof told === 'object' && told !== null && Math.abs(told.startTimeMs - startedAtMs) <= toleranceMs;
  return { last: isThisCall ? null : told, ask };
}
