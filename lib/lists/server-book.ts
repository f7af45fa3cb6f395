import type { Store } from '../settings/store.ts';
import { stored } from '../settings/stored.ts';
import type { ContactListsState } from '../settings/stored-lists.ts';
import type { Tenfold } from '../tenfold/client.ts';
import type { ContactList } from '../tenfold/model.ts';
import { failure, type Result, success } from '../tenfold/result.ts';
import { isUnavailable } from './availability.ts';
import { inOrderOf, type ListsChange } from './changes.ts';
import type { KnownList } from './known-list.ts';
import { distinctNumbers, type ReadNumber } from './people.ts';

export interface ServerBookDeps {
  store: Store;
  contactLists: Pick<Tenfold['contactLists'], 'list'>;
  /** Whether the API itself answers this session at this moment. */
  isApiThere: () => Promise<boolean>;
  /** Reads numbers as the API writes them, for as many people as there are. */
  toE164: () => Promise<ReadNumber>;
}

/** The most that a listing gives at once. Source: V2 / Pagination query parameters for listing endpoints */
const pageSize = 500;
const mostPages = 20;
/** A look that was overtaken by changes is repeated so often; after that the changes' own answers stand. */
const mostLooks = 3;

/**
 * Tenfold's lists as they are known here: read as a whole, and changed at once while a change is on its way. What was
 * read before a change was carried out is never put over it.
 */
export function createServerBook(deps: ServerBookDeps) {
  const { store } = deps;
  let changesUnderWay = 0;
  let changesSeen = 0;
  let looking: Promise<Result<null>> | undefined;

  async function userId(): Promise<string | undefined> {
    const account = await store.read(stored.account);
    return account.state === 'signed-in' ? account.userId : undefined;
  }

  /** Lists of somebody who has signed out meanwhile are written nowhere. */
  async function put(owner: string, next: Omit<ContactListsState, 'userId'>): Promise<void> {
    if ((await userId()) !== owner) return;
    await store.update(stored.contactLists, (before) => {
      const known = before.userId === owner ? before.lists : [];
      const lists = next.lists.map((list) =>
        inOrderOf(
          known.find(({ id }) => id === list.id),
          list,
        ),
      );
      return { userId: owner, state: next.state, lists };
    });
  }

  async function toKnown({ id, name, contacts }: ContactList): Promise<KnownList> {
    const readNumber = await deps.toE164();
    const known = contacts.map((contact) => ({
      ...contact,
      phoneNumbers: distinctNumbers(contact.phoneNumbers, readNumber),
    }));
    return { id, name, contacts: known, isLocal: false };
  }

  async function readPages(): Promise<Result<ContactList[]>> {
    const lists = new Map<string, ContactList>();
    for (let page = 0; page < mostPages; page += 1) {
      const answer = await deps.contactLists.list({ page, pageSize });
      if (!answer.ok) return answer;
      const countBefore = lists.size;
      for (const list of answer.data) lists.set(list.id, list);
      // A host that knows no pages gives the same one again.
      if (answer.data.length < pageSize || lists.size === countBefore) break;
    }
    return success([...lists.values()]);
  }

  /** A 401 of the beta host says nothing about the session; where that has just been renewed, it is worth another try. */
  async function readAll(): Promise<Result<ContactList[]>> {
    const answer = await readPages();
    if (answer.ok || answer.error.code !== 'signed-out' || !(await deps.isApiThere())) return answer;
    return readPages();
  }

  async function lookOnce(owner: string): Promise<Result<null>> {
    const seenBefore = changesSeen;
    const before = await store.read(stored.contactLists);
    const answer = await readAll();
    if (answer.ok) {
      const lists = await Promise.all(answer.data.map(toKnown));
      if (changesUnderWay === 0 && changesSeen === seenBefore) await put(owner, { state: 'loaded', lists });
      return success(null);
    }
    const hasLoaded = before.userId === owner && before.state === 'loaded';
    if (!(await isUnavailable(answer.error, hasLoaded, deps.isApiThere))) return answer;
    await put(owner, { state: 'unavailable', lists: [] });
    return success(null);
  }

  async function look(): Promise<Result<null>> {
    const owner = await userId();
    if (owner === undefined) return failure('signed-out', 'nobody is signed in');
    let answer: Result<null> = success(null);
    for (let looks = 0; looks < mostLooks; looks += 1) {
      const seenBefore = changesSeen;
      answer = await lookOnce(owner);
      if (!answer.ok || seenBefore === changesSeen) break;
    }
    return answer;
  }

  return {
    toKnown,

    /** Reads the lists from Tenfold. It goes well, too, where it turns out that the organisation has none. */
    look(): Promise<Result<null>> {
      looking ??= look().finally(() => {
        looking = undefined;
      });
      return looking;
    },

    /** What is known for whoever is signed in. */
    async read(): Promise<ContactListsState> {
      const [state, owner] = await Promise.all([store.read(stored.contactLists), userId()]);
      return state.userId === owner ? state : stored.contactLists.fallback;
    },

    /** Changes what is shown of these lists; nothing once their user has signed out. */
    async change(owner: string, change: ListsChange): Promise<void> {
      await store.update(stored.contactLists, (before) =>
        before.userId === owner ? { ...before, lists: change(before.lists) } : before,
      );
    },

    /** Runs while lists are being changed; what was read before or meanwhile is older than its outcome. */
    async whileChanging<T>(work: () => Promise<T>): Promise<T> {
      changesUnderWay += 1;
      try {
        return await work();
      } finally {
        changesUnderWay -= 1;
        changesSeen += 1;
      }
    },
  };
}

export type ServerBook = ReturnType<typeof createServerBook>;
