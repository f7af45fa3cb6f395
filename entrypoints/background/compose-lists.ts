import { createEndedCallDowns } from '../../lib/lists/ended-call-downs.ts';
import { createLists } from '../../lib/lists/lists.ts';
import { createLocalLists } from '../../lib/lists/local-lists.ts';
import { createServerBook } from '../../lib/lists/server-book.ts';
import { createServerLists } from '../../lib/lists/server-lists.ts';
import { toE164 as readAsE164 } from '../../lib/phone/verdict/api-numbers.ts';
import { display } from '../../lib/phone/verdict/display.ts';
import type { Store } from '../../lib/settings/store.ts';
import type { composeApi } from './compose-api.ts';

export interface ListParts {
  store: Store;
  api: Pick<ReturnType<typeof composeApi>, 'tenfold' | 'unasked'>;
  /** The country in which numbers without a plus are read. */
  country: () => Promise<string>;
}

/** Contact lists, in Tenfold or on this computer. */
export function composeLists({ store, api: { tenfold, unasked }, country }: ListParts) {
  const toE164 = async () => {
    const home = await country();
    return (number: string) => readAsE164(number, home);
  };
  const isApiThere = async (): Promise<boolean> => (await unasked.users.me()).ok;
  const book = createServerBook({ store, contactLists: unasked.contactLists, isApiThere, toE164 });
  const server = createServerLists({ book, contactLists: tenfold.contactLists, isApiThere, toE164 });
  const local = createLocalLists({ store, toE164, newId: () => crypto.randomUUID() });
  const callDowns = createEndedCallDowns({ store, contactLists: unasked.contactLists });
  return { lists: createLists({ book, server, local, toE164, display, callDowns }) };
}
