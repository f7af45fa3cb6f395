import { NotKeptError } from '../browser/not-kept.ts';
import type { Tenfold } from '../tenfold/client.ts';
import type { Contact } from '../tenfold/model.ts';
import type { FailureCode, Result } from '../tenfold/result.ts';
import { failure, success } from '../tenfold/result.ts';
import {
  dropContact,
  dropList,
  type ListsChange,
  placeContact,
  putBackContact,
  putBackList,
  putContact,
  putList,
  rename,
} from './changes.ts';
import type { AddedContact, KnownList, MadeList, NewPerson } from './known-list.ts';
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

/** What Tenfold answered to a change that it carried out, and whether it could be written down here. */
interface Done<T> {
  data: T;
  isShown: boolean;
}

/** For what answers nothing that anybody needs. */
function withoutAnswer(answer: Result<unknown>): Result<null> {
  return answer.ok ? success(null) : answer;
}

const noList = failure('not-found', 'there is no such list');

/** Contact lists in Tenfold. Source: V2 / Contact lists (BETA) */
export function createServerLists(deps: ServerListsDeps) {
  const { book, contactLists } = deps;

  /** Shows what Tenfold has done. That stays done where there is no room to write it down: false then. */
  async function show(userId: string, change: ListsChange): Promise<boolean> {
    try {
      await book.change(userId, change);
      return true;
    } catch (error) {
      if (error instanceof NotKeptError) return false;
      throw error;
    }
  }

  /** Shows a change at once where it can be taken back, asks Tenfold for it, and settles what is shown by the answer. */
  async function carryOut<T>(
    request: () => Promise<Result<T>>,
    shown: { now?: ListsChange; back?: ListsChange; settled?: (data: T) => Promise<ListsChange> | ListsChange },
  ): Promise<Result<Done<T>>> {
    const { userId } = await book.read();
    return book.whileChanging(async () => {
      if (shown.now) await book.change(userId, shown.now);
      let answer = await request();
      // A 401 was not carried out, and says nothing of the session where the API itself still takes it.
      if (!answer.ok && answer.error.code === 'signed-out' && (await deps.isApiThere())) answer = await request();
      if (!answer.ok) {
        if (shown.back) await book.change(userId, shown.back);
        return answer;
      }
      const { data } = answer;
      const isShown = shown.settled === undefined || (await show(userId, await shown.settled(data)));
      return success({ data, isShown });
    });
  }

  /** What cannot be written down cannot be compared either; that a change may have been made has to be said then. */
  async function lookIfThereIsRoom(): Promise<boolean> {
    try {
      return (await book.look()).ok;
    } catch (error) {
      if (error instanceof NotKeptError) return false;
      throw error;
    }
  }

  /** Where it is not sure what became of a change, the lists themselves say it. */
  async function orSeen<T>(
    answer: Result<unknown>,
    seen: (lists: readonly KnownList[]) => T | undefined,
  ): Promise<Result<T> | undefined> {
    if (answer.ok || !worthALook.has(answer.error.code)) return undefined;
    if (!(await lookIfThereIsRoom())) return undefined;
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

  async function putAtPlace(listId: string, contact: Contact, place: number): Promise<void> {
    const { userId } = await book.read();
    await book.whileChanging(() => show(userId, placeContact(listId, contact, place)));
  }

  async function addMore(listId: string, contactId: string, person: NewPerson): Promise<Result<AddedContact>> {
    const answer = await carryOut(() => contactLists.update(listId, { contacts: [written(person)] }), {
      settled: async (list) => putList(await book.toKnown(list)),
    });
    return answer.ok ? success({ state: 'added', contactId, isShown: answer.data.isShown }) : answer;
  }

  async function addNew(listId: string, person: NewPerson, place?: number): Promise<Result<AddedContact>> {
    const answer = await carryOut(() => contactLists.addContact(listId, written(person)), {
      settled: async (contact) => {
        const phoneNumbers = distinctNumbers(contact.phoneNumbers, await deps.toE164());
        const known = { ...contact, phoneNumbers };
        return place === undefined ? putContact(listId, known) : placeContact(listId, known, place);
      },
    });
    if (!answer.ok) return answer;
    const { data, isShown } = answer.data;
    return success({ state: 'added', contactId: data.id, isShown });
  }

  return {
    async create(name: string, people: readonly NewPerson[]): Promise<Result<MadeList>> {
      const known = new Set((await book.read()).lists.map(({ id }) => id));
      const answer = await carryOut(() => contactLists.create(name, people.map(written)), {
        settled: async (list) => putList(await book.toKnown(list)),
      });
      if (answer.ok) return success({ listId: answer.data.data.id, isShown: answer.data.isShown });
      const seen = await orSeen(answer, (lists) => lists.find((list) => list.name === name && !known.has(list.id)));
      return seen?.ok ? success({ listId: seen.data.id, isShown: true }) : answer;
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
      return (await orSeen(answer, isGone)) ?? withoutAnswer(answer);
    },

    /**
     * Adds somebody, or their numbers to somebody of that name: Tenfold merges what an update brings.
     *
     * @param place where they are shown among the others, from 0; last if absent, as in Tenfold
     */
    async addContact(listId: string, wish: NewPerson, place?: number): Promise<Result<AddedContact>> {
      const found = await find(listId);
      if (!found) return noList;
      const addition = additionTo(found.list, wish, await deps.toE164());
      if (!addition) return failure('refused', 'there is no number', { field: 'phoneNumbers' });
      if (addition.kind === 'already') return success({ state: 'already', name: addition.name });
      const { kind, person } = addition;
      const answer = await (kind === 'new'
        ? addNew(listId, person, place)
        : addMore(listId, addition.contactId, person));
      const seen = await orSeen(answer, (lists) =>
        lists
          .find(({ id }) => id === listId)
          ?.contacts.find(({ phoneNumbers }) => person.phoneNumbers.every((number) => phoneNumbers.includes(number))),
      );
      if (!seen?.ok) return answer;
      if (kind === 'new' && place !== undefined) await putAtPlace(listId, seen.data, place);
      return success({ state: 'added', contactId: seen.data.id, isShown: true });
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
      return (await orSeen(answer, isGone)) ?? withoutAnswer(answer);
    },
  };
}

export type ServerLists = ReturnType<typeof createServerLists>;
