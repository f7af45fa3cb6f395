import { createEndedCallDowns } from '../../../lib/lists/ended-call-downs.ts';
import { createLists } from '../../../lib/lists/lists.ts';
import { createLocalLists } from '../../../lib/lists/local-lists.ts';
import { createServerBook } from '../../../lib/lists/server-book.ts';
import { createServerLists } from '../../../lib/lists/server-lists.ts';
import { toE164 as readAsE164 } from '../../../lib/phone/verdict/api-numbers.ts';
import { display } from '../../../lib/phone/verdict/display.ts';
import type { Account } from '../../../lib/settings/schemas.ts';
import { createStore } from '../../../lib/settings/store.ts';
import { stored } from '../../../lib/settings/stored.ts';
import { createFakeStorage } from '../../support/fake-storage.ts';
import { createFakeTenfold } from '../../support/fake-tenfold.ts';

export const listing = 'GET /v2/contact-lists';
export const creating = 'POST /v2/contact-lists';
export const me = 'GET /v2/users/me';

const jane = { id: 'jane', name: 'Jane Cooper', phoneNumbers: ['5125551212'] };
export const marcus = { id: 'marcus', name: 'Marcus Reed', phoneNumbers: ['14155550171'] };

/** A list as Tenfold sends it. */
export function wireList(id: string, name: string, contacts: object[] = [jane, marcus]) {
  return { id, organizationId: 'o1', userId: 'u1', name, contacts, type: 'untracked' };
}

export const renewals = wireList('l1', 'Renewals');

/** The API takes this session. */
const meAnswer = { data: { id: 'u1', organizationId: 'o1', username: 'demo@ringside.test', name: 'Dana' } };

export function signedIn(userId: string): Account {
  return {
    state: 'signed-in',
    userId,
    organizationId: 'o1',
    username: `${userId}@ringside.test`,
    name: 'Dana Whitfield',
    country: 'US',
    kind: 'jwt',
    keepSignedIn: true,
  };
}

/** Somebody signed in, with contact lists over scripted answers. */
export async function agentWithLists() {
  const storage = createFakeStorage();
  const store = createStore(storage);
  const tenfold = createFakeTenfold();
  tenfold.answer(listing, { data: [renewals] });
  tenfold.answer(me, meAnswer);
  await store.write(stored.account, signedIn('u1'));
  let ids = 0;
  const toE164 = () => Promise.resolve((number: string) => readAsE164(number, 'US'));
  const { contactLists, users } = tenfold.api;
  const isApiThere = async () => (await users.me()).ok;
  const book = createServerBook({ store, contactLists, isApiThere, toE164 });
  const server = createServerLists({ book, contactLists, isApiThere, toE164 });
  const newId = () => {
    ids += 1;
    return `n${String(ids)}`;
  };
  const local = createLocalLists({ store, toE164, newId });
  return {
    ...{ storage, store, tenfold },
    lists: createLists({
      ...{ book, server, local, toE164, display },
      callDowns: createEndedCallDowns({ store, contactLists }),
    }),
    /** What is shown of Tenfold's lists. */
    shown: async () => (await store.read(stored.contactLists)).lists,
    state: async () => (await store.read(stored.contactLists)).state,
    /** Lists on this computer. */
    onComputer: async (userId = 'u1') => (await store.read(stored.localLists))[userId],
    /** What was sent with the last request to this route. */
    sentTo: (route: string) => tenfold.requests.findLast(({ method, path }) => `${method} ${path}` === route)?.body,
  };
}
