import type { Failure, Result } from '../tenfold/result.ts';
import { failure } from '../tenfold/result.ts';
import { meaningOf } from './availability.ts';
import type { EndedCallDowns } from './ended-call-downs.ts';
import type { AddedContact, MadeList, NewPerson } from './known-list.ts';
import { isLocalId, type LocalLists } from './local-lists.ts';
import { mergedPeople, type ReadNumber, tidyName } from './people.ts';
import type { ServerBook } from './server-book.ts';
import type { ServerLists } from './server-lists.ts';

export interface ListsDeps {
  book: Pick<ServerBook, 'look' | 'read'>;
  server: ServerLists;
  local: LocalLists;
  toE164: () => Promise<ReadNumber>;
  display: (number: string) => string;
  /** How far lists were called down. */
  callDowns: EndedCallDowns;
}

const noName = failure('refused', 'a list needs a name', { field: 'name' });
const noPersonName = failure('refused', 'somebody in a list needs a name', { field: 'name' });

/**
 * Contact lists: Tenfold's where the organisation has them, else lists on this computer, which keep the same rules. A
 * list stays where it was made.
 */
export function createLists({ book, server, local, toE164, display, callDowns }: ListsDeps) {
  const at = (listId: string): ServerLists | LocalLists => (isLocalId(listId) ? local : server);

  async function isToBeLocal(): Promise<boolean> {
    return (await book.read()).state === 'unavailable';
  }

  /** Making a list is how it may turn out that there are none to be had. */
  async function isNowLocal({ code, ...rest }: Failure): Promise<boolean> {
    if (meaningOf({ code, ...rest }) === 'trouble') return false;
    return (await book.look()).ok && isToBeLocal();
  }

  return {
    async refresh(): Promise<Result<null>> {
      const looked = await book.look();
      if (looked.ok) await callDowns.forgetGone();
      return looked;
    },

    /** Not safe to repeat. People are merged as Tenfold merges them; a number counts once. */
    async create(wishedName: string, people: readonly NewPerson[]): Promise<Result<MadeList>> {
      const name = tidyName(wishedName);
      if (name === '') return noName;
      const merged = mergedPeople(people, await toE164(), display);
      if ((await book.read()).state === 'never') {
        const looked = await book.look();
        if (!looked.ok) return looked;
      }
      if (await isToBeLocal()) return local.create(name, merged);
      const answer = await server.create(name, merged);
      return !answer.ok && (await isNowLocal(answer.error)) ? local.create(name, merged) : answer;
    },

    async rename(listId: string, wishedName: string): Promise<Result<null>> {
      const name = tidyName(wishedName);
      return name === '' ? noName : at(listId).rename(listId, name);
    },

    async remove(listId: string): Promise<Result<null>> {
      const removed = await at(listId).remove(listId);
      if (removed.ok) await callDowns.forget(listId);
      return removed;
    },

    /**
     * Not safe to repeat.
     *
     * @param place where they are shown among the others, from 0; last if absent
     */
    async addContact(listId: string, { name, phoneNumbers }: NewPerson, place?: number): Promise<Result<AddedContact>> {
      const tidied = tidyName(name);
      return tidied === '' ? noPersonName : at(listId).addContact(listId, { name: tidied, phoneNumbers }, place);
    },

    removeContact: (listId: string, contactId: string): Promise<Result<null>> =>
      at(listId).removeContact(listId, contactId),
  };
}
