import { readPreferences } from './read-in-force.ts';
import type { Store } from './store.ts';
import { stored } from './stored.ts';

const countryWithoutAny = 'US';

/** The country in which numbers without a plus are read: the user's choice, else that of the Tenfold settings. */
export function createDefaultCountry(store: Store): () => Promise<string> {
  return async () => {
    const { defaultCountry } = await readPreferences(store);
    if (defaultCountry !== 'auto') return defaultCountry;
    const account = await store.read(stored.account);
    return account.state === 'signed-in' ? account.country : countryWithoutAny;
  };
}
