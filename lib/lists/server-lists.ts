import type { Tenfold } from '../tenfold/client.ts';
import type { FailureCode, Result } from '../tenfold/result.ts';
import { failure, success } from '../tenfold/result.ts';
import {
  dropContact,
  dropList,
  type ListsChange,
  putBackContact,
  putBackList,
  putContact,
  putList,
  rename,
} from './changes.ts';
import type { AddedContact, KnownList, NewPerson } from './known-list.ts';
import { additionTo, distinctNumbers, type ReadNumber } from './people.ts';
import type { ServerBook } from './server-book.ts';

export interface ServerListsDeps {
  book: ServerBook;
  contactLists: Omit<Tenfold['contactLists'], 'list' | 'get'>;
  isApiThere: () => Promise<boolean>;
  toE164: () => Promise<ReadNumber>;
}

/** After these the lists are looked at: it may have been done after all, or somebody else has done it. */
const worthALook: ReadonlySet<FailureCode> = new Set(['unknown-outcome', 'bad-answer', 'not-found']);

/** Tenfold takes numbers without the plus. */
function written({ name, phoneNumbers }: NewPerson): NewPerson {
  return { name, phoneNumbers: phoneNumbers.map((number) => number.replace(/^\+/, '')) };
}

const noList = failure('not-found', 'there is no such list');

/** Contact lists in Tenfold. Source: V2 / Contact lists (BETA) */
export function createServerLists(deps: ServerListsDeps) {
  const { book, contactLists } = deps;

  /** Shows a change at once where it can be taken back, asks Tenfold for it, and settles what is shown by the answer. */
  async function carryOut<T>(
    request: () => Promise<Result<T>>,
    shown: { now?: ListsChange; back?: ListsChange; settled?: (data: T) => Promise<ListsChange> | ListsChange },
  ): Promise<Result<T>> {
    const { userId } = await book.read();
    return book.whileChanging(async () => {
      if (shown.now) await book.change(userId, shown.now);
      let answer = await request();
      // A 401 was not carried out, and says nothing of the session where the API itself still takes it.
      if (!answer.ok && answer.error.code === 'signed-out' && (await deps.isApiThere())) answer = await request();
      if (answer.ok && shown.settled) await book.change(userId, await shown.settled(answer.data));
      if (!answer.ok && shown.back) await book.change(userId, shown.back);
      return answer;
    });
  }

  /** Where it is not sure what became of a change, the lists themselves say it. */
  async function orSeen<T>(
    answer: Result<unknown>,
    seen: (lists: readonly KnownList[]) => T | undefined,
  ): Promise<Result<T> | undefined> {
    if (answer.ok || !worthALook.has(answer.error.code)) return undefined;
    if (!(await book.look()).ok) return undefined;
    const { state, lists } = await book.read();
    const found = state === 'loaded' ? seen(lists) : undefined;
    return found === undefined ? undefined : success(found);
  }

  async function find(listId: string): Promise<{ list: KnownList; place: number } | undefined> {
    const { lists } = await book.read();
    const place = lists.findIndex(({ id }) => id === listId);
    const list = lists[place];
    return list && { list, place };
  }

  async function addMore(listId: string, contactId: string, person: NewPerson): Promise<Result<AddedContact>> {
    const answer = await carryOut(() => contactLists.update(listId, { contacts: [written(person)] }), {
      settled: async (list) => putList(await book.toKnown(list)),
    });
    return answer.ok ? success({ state: 'added', contactId }) : answer;
  }

  async function addNew(listId: string, person: NewPerson): Promise<Result<AddedContact>> {
    const answer = await carryOut(() => contactLists.addContact(listId, written(person)), {
      settled: async (contact) => {
        const phoneNumbers = distinctNumbers(contact.phoneNumbers, await deps.toE164());
        return putContact(listId, { ...contact, phoneNumbers });
      },
    });
    return answer.ok ? success({ state: 'added', contactId: answer.data.id }) : answer;
  }

  return {
    async create(name: string, people: readonly NewPerson[]): Promise<Result<{ listId: string }>> {
      const known = new Set((await book.read()).lists.map(({ id }) => id));
      const answer = await carryOut(() => contactLists.create(name, people.map(written)), {
        settled: async (list) => putList(await book.toKnown(list)),
      });
      if (answer.ok) return success({ listId: answer.data.id });
      const seen = await orSeen(answer, (lists) => lists.find((list) => list.name === name && !known.has(list.id)));
      return seen?.ok ? success({ listId: seen.data.id }) : answer;
    },

    async rename(listId: string, name: string): Promise<Result<null>> {
      const found = await find(listId);
      if (!found) return noList;
      const answer = await carryOut(() => contactLists.update(listId, { name }), {
        now: rename(listId, name),
        back: rename(listId, found.list.name, name),
        settled: async (list) => putList(await book.toKnown(list)),
      });
      if (answer.ok) return success(null);
      const seen = await orSeen(answer, (lists) => lists.find((list) => list.id === listId && list.name === name));
      return seen?.ok ? success(null) : answer;
    },

    async remove(listId: string): Promise<Result<null>> {
      const found = await find(listId);
      if (!found) return success(null);
      const { list, place } = found;
      const shown = { now: dropList(listId), back: putBackList(list, place) };
      const answer = await carryOut(() => contactLists.remove(listId), shown);
      const isGone = (lists: readonly KnownList[]) => (lists.some(({ id }) => id === listId) ? undefined : null);
      return (await orSeen(answer, isGone)) ?? answer;
    },

    /** Adds somebody, or their numbers to somebody of that name: Tenfold merges what an update brings. */
    async addContact(listId: string, wish: NewPerson): Promise<Result<AddedContact>> {
      const found = await find(listId);
      if (!found) return noList;
      const addition = additionTo(found.list, wish, await deps.toE164());
      if (!addition) return failure('refused', 'there is no number', { field: 'phoneNumbers' });
      if (addition.kind === 'already') return success({ state: 'already', name: addition.name });
      const { kind, person } = addition;
      const answer = await (kind === 'new' ? addNew(listId, person) : addMore(listId, addition.contactId, person));
      const seen = await orSeen(answer, (lists) =>
        lists
          .find(({ id }) => id === listId)
          ?.contacts.find(({ phoneNumbers }) => person.phoneNumbers.every((number) => phoneNumbers.includes(number))),
      );
      return seen?.ok ? success({ state: 'added', contactId: seen.data.id }) : answer;
    },

    async removeContact(listId: string, contactId: string): Promise<Result<null>> {
      const contacts = (await find(listId))?.list.contacts ?? [];
      const place = contacts.findIndex(({ id }) => id === contactId);
      const contact = contacts[place];
      if (!contact) return success(null);
      const answer = await carryOut(() => contactLists.removeContact(listId, contactId), {
        now: dropContact(listId, contactId),
        back: putBackContact(listId, contact, place),
      });
      const isGone = (lists: readonly KnownList[]) =>
        lists.some(({ id, contacts }) => id === listId && contacts.some((each) => each.id === contactId))
          ? undefined
          : null;
      return (await orSeen(answer, isGone)) ?? answer;
    },
  };
}

export type ServerLists = ReturnType<typeof createServerLists>;
