import type { createChangeLog } from '../../lib/calls/change-log.ts';
import { createTransfers } from '../../lib/calls/transfers.ts';
import { createMatching } from '../../lib/records/matching.ts';
import { createColleagues } from '../../lib/session/colleagues.ts';
import type { Store } from '../../lib/settings/store.ts';
import type { composeApi } from './compose-api.ts';

export interface RecordParts {
  store: Store;
  api: Pick<ReturnType<typeof composeApi>, 'tenfold' | 'unasked'>;
  changes: ReturnType<typeof createChangeLog>;
  now: () => number;
}

/** Whom a call is with, and who else has to do with them. */
export function composeRecords({ store, api: { tenfold, unasked }, changes, now }: RecordParts) {
  const colleagues = createColleagues({ users: unasked.users, now });
  const nameOf = (userId: string): Promise<string | undefined> => colleagues.nameOf(userId);
  return {
    matching: createMatching({
      store,
      calls: tenfold.calls,
      records: { ...unasked.records, create: tenfold.records.create },
      onChanged: (callId) => changes.note(callId),
    }),
    transfers: createTransfers({ calls: unasked.calls, nameOf }),
  };
}
