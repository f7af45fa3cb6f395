import type { Store } from '../settings/store.ts';
import { stored } from '../settings/stored.ts';
import { callDownName, callDowns } from '../settings/stored-call-down.ts';
import type { Tenfold } from '../tenfold/client.ts';
import { isLocalId } from './local-lists.ts';

export interface EndedCallDownsDeps {
  store: Store;
  contactLists: Pick<Tenfold['contactLists'], 'get'>;
}

/** Takes away how far lists were called down that are no longer there. */
export function createEndedCallDowns({ store, contactLists }: EndedCallDownsDeps) {
  async function userId(): Promise<string | undefined> {
    const account = await store.read(stored.account);
    return account.state === 'signed-in' ? account.userId : undefined;
  }

  async function knownIds(owner: string): Promise<ReadonlySet<string>> {
    const [server, local] = await Promise.all([store.read(stored.contactLists), store.read(stored.localLists)]);
    const own = server.userId === owner ? server.lists : [];
    return new Set([...own, ...(local[owner] ?? [])].map(({ id }) => id));
  }

  /** A listing may leave one out, and what was called would be called again: Tenfold is asked for that very list. */
  async function isGone(listId: string): Promise<boolean> {
    if (isLocalId(listId)) return true;
    const answer = await contactLists.get(listId);
    return !answer.ok && answer.error.code === 'not-found';
  }

  async function forgetOf(owner: string, listId: string): Promise<void> {
    await store.remove(callDowns.item(callDownName(owner, listId)));
  }

  return {
    /** A list was deleted here. */
    async forget(listId: string): Promise<void> {
      const owner = await userId();
      if (owner !== undefined) await forgetOf(owner, listId);
    },

    /** Lists may have been deleted elsewhere; to be called after they were read. Of other users nothing is known. */
    async forgetGone(): Promise<void> {
      const owner = await userId();
      const { state } = await store.read(stored.contactLists);
      if (owner === undefined || state !== 'loaded') return;
      const prefix = callDownName(owner, '');
      const names = [...(await store.readFamily(callDowns)).keys()].filter((name) => name.startsWith(prefix));
      const known = await knownIds(owner);
      const unknown = names.map((name) => name.slice(prefix.length)).filter((listId) => !known.has(listId));
      for (const listId of unknown) if (await isGone(listId)) await forgetOf(owner, listId);
    },
  };
}

export type EndedCallDowns = ReturnType<typeof createEndedCallDowns>;
