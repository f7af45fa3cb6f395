import type { Store } from '../settings/store.ts';
import { stored } from '../settings/stored.ts';
import { failure, type Result, success } from '../tenfold/result.ts';
import { dropContact, dropList, type ListsChange, placeContact, putContact, putList, rename } from './changes.ts';
import type { AddedContact, KnownList, MadeList, NewPerson } from './known-list.ts';
import { additionTo, type ReadNumber } from './people.ts';

export interface LocalListsDeps {
  store: Store;
  toE164: () => Promise<ReadNumber>;
  newId: () => string;
}

/** What tells a list on this computer from one in Tenfold. */
const prefix = 'local:';

export function isLocalId(listId: string): boolean {
  return listId.startsWith(prefix);
}

/** Lists on this computer, with the rules of Tenfold's. Each belongs to the user who made it. */
export function createLocalLists({ store, toE164, newId }: LocalListsDeps) {
  async function userId(): Promise<string | undefined> {
    const account = await store.read(stored.account);
    return account.state === 'signed-in' ? account.userId : undefined;
  }

  async function change(changed: ListsChange): Promise<Result<null>> {
    const owner = await userId();
    if (owner === undefined) return failure('signed-out', 'nobody is signed in');
    await store.update(stored.localLists, ({ [owner]: own = [], ...others }) => {
      const lists = changed(own);
      return lists.length === 0 ? others : { ...others, [owner]: lists };
    });
    return success(null);
  }

  async function find(listId: string): Promise<KnownList | undefined> {
    const [owner, all] = await Promise.all([userId(), store.read(stored.localLists)]);
    return owner === undefined ? undefined : all[owner]?.find(({ id }) => id === listId);
  }

  return {
    async create(name: string, people: readonly NewPerson[]): Promise<Result<MadeList>> {
      const listId = `${prefix}${newId()}`;
      const contacts = people.map((person) => ({ ...person, id: newId() }));
      const made = await change(putList({ id: listId, name, contacts, isLocal: true }));
      return made.ok ? success({ listId, isShown: true }) : made;
    },

    rename: (listId: string, name: string): Promise<Result<null>> => change(rename(listId, name)),
    remove: (listId: string): Promise<Result<null>> => change(dropList(listId)),

    async addContact(listId: string, wish: NewPerson, place?: number): Promise<Result<AddedContact>> {
      const list = await find(listId);
      if (!list) return failure('not-found', 'there is no such list');
      const addition = additionTo(list, wish, await toE164());
      if (!addition) return failure('refused', 'there is no number', { field: 'phoneNumbers' });
      if (addition.kind === 'already') return success({ state: 'already', name: addition.name });
      const { name, phoneNumbers } = addition.person;
      const contactId = addition.kind === 'new' ? newId() : addition.contactId;
      const before = list.contacts.find(({ id }) => id === contactId)?.phoneNumbers ?? [];
      const contact = { id: contactId, name, phoneNumbers: [...before, ...phoneNumbers] };
      const isPlaced = addition.kind === 'new' && place !== undefined;
      const added = await change(isPlaced ? placeContact(listId, contact, place) : putContact(listId, contact));
      return added.ok ? success({ state: 'added', contactId, isShown: true }) : added;
    },

    removeContact: (listId: string, contactId: string): Promise<Result<null>> => change(dropContact(listId, contactId)),
  };
}

export type LocalLists = ReturnType<typeof createLocalLists>;
