import { isSurelyOver } from '../../lib/calls/diff.ts';
import { createHistory } from '../../lib/history/loading.ts';
import { toE164 } from '../../lib/phone/verdict/api-numbers.ts';
import { display } from '../../lib/phone/verdict/display.ts';
import type { Store } from '../../lib/settings/store.ts';
import type { composeApi } from './compose-api.ts';

export interface PastCallParts {
  store: Store;
  api: Pick<ReturnType<typeof composeApi>, 'tenfold' | 'kept'>;
  /** The country in which numbers without a plus are read. */
  country: () => Promise<string>;
  now: () => number;
}

/** Past calls: listed, searched, and kept on this computer. */
export function composePastCalls({ store, api: { tenfold, kept }, country, now }: PastCallParts) {
  const history = createHistory({
    store,
    calls: tenfold.calls,
    search: tenfold.analytics.search,
    kept,
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
