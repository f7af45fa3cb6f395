import { isSurelyOver } from '../../lib/calls/diff.ts';
import { keptCalls } from '../../lib/calls/reduce.ts';
import { createCatchUp } from '../../lib/history/catch-up.ts';
import { createHistory } from '../../lib/history/loading.ts';
import type { OwedCount } from '../../lib/history/owed-count.ts';
import { toE164 } from '../../lib/phone/verdict/api-numbers.ts';
import { display } from '../../lib/phone/verdict/display.ts';
import type { KeptCalls } from '../../lib/settings/kept-calls.ts';
import type { Store } from '../../lib/settings/store.ts';
import type { composeApi } from './compose-api.ts';

export interface PastCallParts {
  store: Store;
  api: Pick<ReturnType<typeof composeApi>, 'tenfold' | 'unasked' | 'kept'>;
  owed: OwedCount;
  /** The country in which numbers without a plus are read. */
  country: () => Promise<string>;
  updateBadge: () => Promise<void>;
  now: () => number;
}

/** Past calls: listed, searched, and kept on this computer. */
export function composePastCalls(parts: PastCallParts) {
  const { store, api, owed, country, updateBadge, now } = parts;
  const kept: KeptCalls = {
    ...api.kept,
    put: async (whose, calls) => {
      await api.kept.put(whose, calls);
      owed.forget();
      void updateBadge();
    },
  };
  const historyBy = ({ calls, analytics }: typeof api.tenfold) =>
    createHistory({
      store,
      calls,
      search: analytics.search,
      kept,
      toE164: async () => {
        const home = await country();
        return (number) => toE164(number, home);
      },
      display,
      isSurelyOver,
      now,
    });
  return {
    history: historyBy(api.tenfold),
    catchUp: createCatchUp({ store, kept, history: historyBy(api.unasked), sessionHolds: keptCalls, now }),
  };
}
