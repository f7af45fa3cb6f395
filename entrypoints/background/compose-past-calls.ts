import { isSurelyOver } from '../../lib/calls/diff.ts';
import { createHistory } from '../../lib/history/loading.ts';
import type { OwedCount } from '../../lib/history/owed-count.ts';
import { toE164 } from '../../lib/phone/verdict/api-numbers.ts';
import { display } from '../../lib/phone/verdict/display.ts';
import type { Store } from '../../lib/settings/store.ts';
import type { composeApi } from './compose-api.ts';

export interface PastCallParts {
  store: Store;
  api: Pick<ReturnType<typeof composeApi>, 'tenfold' | 'kept'>;
  owed: OwedCount;
  /** The country in which numbers without a plus are read. */
  country: () => Promise<string>;
  updateBadge: () => Promise<void>;
  now: () => number;
}

/** Past calls: listed, searched, and kept on this computer. */
export function composePastCalls({ store, api: { tenfold, kept }, owed, country, updateBadge, now }: PastCallParts) {
  const history = createHistory({
    store,
    calls: tenfold.calls,
    search: tenfold.analytics.search,
    kept: {
      ...kept,
      put: async (whose, calls) => {
        await kept.put(whose, calls);
        owed.forget();
        void updateBadge();
      },
    },
    toE164: async () => {
      const home = await country();
      return (number) => toE164(number, home);
    },
    display,
    isSurelyOver,
    now,
  });
  return { history };
}
