import { useEffect } from 'preact/hooks';
import { isActive, type KnownCall } from '../../lib/calls/call.ts';
import type { OthersCall } from '../../lib/records/active-interaction.ts';
import type { CrmRecord } from '../../lib/tenfold/model.ts';
import { useAnswer } from './use-answer.ts';

/** Often enough to notice a colleague's call while this one lasts. */
const askEveryMs = 15_000;

/** Somebody else's call with this record today, followed while this call runs and somebody may look. */
export function useOthersCall({ id, module }: CrmRecord, call: KnownCall): OthersCall | undefined {
  const { told, ask } = useAnswer('record.activeInteraction', { id, module });
  const isRunning = isActive(call);

  useEffect(() => {
    if (!isRunning) return undefined;
    const asking = setInterval(() => {
      if (document.visibilityState === 'visible') ask();
    }, askEveryMs);
    return () => clearInterval(asking);
  }, [isRunning, ask]);

  return typeof told === 'object' && told !== null ? told : undefined;
}
