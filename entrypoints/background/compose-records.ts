import type { createChangeLog } from '../../lib/calls/change-log.ts';
import { createTransfers } from '../../lib/calls/transfers.ts';
import type { Outbox } from '../../lib/notes/outbox.ts';
import { createActiveInteraction } from '../../lib/records/active-interaction.ts';
import { createCrmErrors } from '../../lib/records/crm-errors.ts';
import { createDialledFrom } from '../../lib/records/dialled-from.ts';
import { createLearning } from '../../lib/records/learning.ts';
import { createMatching } from '../../lib/records/matching.ts';
import { createRemovals } from '../../lib/records/removals.ts';
import { createColleagues } from '../../lib/session/colleagues.ts';
import type { Store } from '../../lib/settings/store.ts';
import { stored } from '../../lib/settings/stored.ts';
import type { composeApi } from './compose-api.ts';

export interface RecordParts {
  store: Store;
  api: Pick<ReturnType<typeof composeApi>, 'tenfold' | 'unasked'>;
  changes: ReturnType<typeof createChangeLog>;
  outbox: Pick<Outbox, 'rewrite'>;
  now: () => number;
}

/** Source: V2 / CRM Records / Remove number from CRM record */
const digitsOnly = (number: string): string => number.replace('+', '');

/** Whom a call is with, who else has to do with them, and how their pages are recognised. */
export function composeRecords({ store, api: { tenfold, unasked }, changes, outbox, now }: RecordParts) {
  const colleagues = createColleagues({ users: unasked.users, now });
  const nameOf = (userId: string): Promise<string | undefined> => colleagues.nameOf(userId);
  const userId = async (): Promise<string | undefined> => (await store.read(stored.account)).userId;
  const onChanged = (callId: string): void => changes.note(callId);
  const matching = createMatching({
    store,
    calls: tenfold.calls,
    records: { ...tenfold.records, lastInteraction: unasked.records.lastInteraction },
    onChanged,
  });
  return {
    matching,
    dialledFrom: createDialledFrom({
      store,
      calls: unasked.calls,
      link: (callId, record) => matching.link(callId, record),
      now,
    }),
    removals: createRemovals({
      store,
      records: tenfold.records,
      toApiNumber: digitsOnly,
      onChanged,
      later: (run, delayMs) => void setTimeout(run, delayMs),
      now,
    }),
    othersCall: createActiveInteraction({ records: unasked.records, userId, nameOf }),
    crmErrors: createCrmErrors({
      store,
      analytics: unasked.analytics,
      calls: tenfold.calls,
      rewriteNote: (callId) => outbox.rewrite(callId),
      onChanged,
    }),
    learning: createLearning({ store, calls: unasked.calls }),
    transfers: createTransfers({ calls: unasked.calls, nameOf }),
  };
}
