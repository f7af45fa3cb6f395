import { authorizeMedia } from '../../lib/browser/media-access.ts';
import { reduceCall } from '../../lib/calls/reduce.ts';
import { createCallPage } from '../../lib/history/call-page.ts';
import { createMediaAccess } from '../../lib/history/media-access.ts';
import { takeOverNote } from '../../lib/notes/note-elsewhere.ts';
import { toE164 } from '../../lib/phone/verdict/api-numbers.ts';
import { display } from '../../lib/phone/verdict/display.ts';
import type { Store } from '../../lib/settings/store.ts';
import { stored } from '../../lib/settings/stored.ts';
import type { composeApi } from './compose-api.ts';

export interface HistoryParts {
  store: Store;
  api: Pick<ReturnType<typeof composeApi>, 'tenfold' | 'addresses' | 'access'>;
  /** The country in which numbers without a plus are read. */
  country: () => Promise<string>;
  onCallChanged: (callId: string) => void;
  now: () => number;
}

/** Calls of earlier days: what is known of them, and what was said. */
export function composeHistory({ store, api, country, onCallChanged, now }: HistoryParts) {
  const { tenfold, addresses, access } = api;
  const media = createMediaAccess({ addresses, authorization: (at) => access.authorization(at), authorizeMedia });
  store.watch(stored.account, ({ state }) => {
    if (state === 'signed-out') void media.lock();
  });
  const callPage = createCallPage({
    store,
    calls: tenfold.calls,
    reader: async (seen) => {
      const number = toE164(seen.phoneNumber, await country());
      const call = { ...seen, status: seen.status ?? ('finished' as const) };
      return (before) => {
        const known = reduceCall(before, { type: 'call-update', call, timestampMs: now() }, () => number);
        return { ...known, display: display(known.number) };
      };
    },
    onNoteSeen: (callId, onServer, before) => takeOverNote(store, callId, onServer, before),
    onChanged: onCallChanged,
    unlock: (link) => media.unlock(link),
  });
  return { callPage, speech: tenfold.analytics };
}
