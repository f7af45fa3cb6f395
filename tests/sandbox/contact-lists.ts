/** Contact lists of each user. Source: V2 / Contact lists (BETA) */
import { randomUUID } from 'node:crypto';
import { COLLEAGUE, DEMO_AGENT, ORGANIZATION_ID } from './agents.ts';
import { stableHexId } from './identifiers.ts';
import { GRACE_OKAFOR, JANE_COOPER, MARCUS_REED, OLIVER_HALLAM, type Person, PRIYA_NAIR } from './people.ts';
import { isSameNumber, toCallDigits } from './phone-numbers.ts';

export interface ListContact {
  readonly id: string;
  readonly name: string;
  readonly phoneNumbers: readonly string[];
}

export interface ContactList {
  readonly id: string;
  readonly organizationId: string;
  readonly userId: string;
  readonly name: string;
  readonly contacts: readonly ListContact[];
  readonly type: 'untracked';
}

export type NewContact = Omit<ListContact, 'id'>;

export interface ContactLists {
  ofUser(userId: string): readonly ContactList[];
  /** The user's own list; undefined when there is none with this id. */
  find(userId: string, id: string): ContactList | undefined;
  put(list: ContactList): void;
  remove(id: string): void;
  reset(): void;
}

function newHexId(): string {
  return stableHexId(randomUUID());
}

/** A contact of its own. */
export function newContact({ name, phoneNumbers }: NewContact): ListContact {
  return { id: newHexId(), name, phoneNumbers };
}

/** A list with new contacts; contacts of the same name become one. */
export function newList(userId: string, name: string, contacts: readonly NewContact[]): ContactList {
  const empty = {
    id: newHexId(),
    organizationId: ORGANIZATION_ID,
    userId,
    name,
    contacts: [],
    type: 'untracked' as const,
  };
  return mergeContacts(empty, contacts);
}

function withNumbers(contact: ListContact, more: readonly string[]): ListContact {
  const added = more.filter((number) => !contact.phoneNumbers.some((known) => isSameNumber(known, number)));
  return { ...contact, phoneNumbers: [...contact.phoneNumbers, ...added] };
}

/** The list with the contacts added; one whose name it has already only gets the numbers it lacked. */
export function mergeContacts(list: ContactList, contacts: readonly NewContact[]): ContactList {
  const merged = new Map(list.contacts.map((contact) => [contact.id, contact]));
  for (const added of contacts) {
    const known = [...merged.values()].find((contact) => contact.name === added.name);
    const contact = known === undefined ? newContact(added) : withNumbers(known, added.phoneNumbers);
    merged.set(contact.id, contact);
  }
  return { ...list, contacts: [...merged.values()] };
}

function seeded(userId: string, name: string, people: readonly Person[]): ContactList {
  return {
    id: stableHexId(`contact list ${name}`),
    organizationId: ORGANIZATION_ID,
    userId,
    name,
    contacts: people.map((person) => ({
      id: stableHexId(`contact ${name} ${person.name}`),
      name: person.name,
      phoneNumbers: [person.phone, person.mobile].filter((number) => number !== '').map(toCallDigits),
    })),
    type: 'untracked',
  };
}

function listsAtStart(): readonly ContactList[] {
  return [
    seeded(DEMO_AGENT.id, 'Renewals in March', [JANE_COOPER, MARCUS_REED, OLIVER_HALLAM]),
    seeded(DEMO_AGENT.id, 'Call back this week', [PRIYA_NAIR]),
    seeded(COLLEAGUE.id, 'Warehouse leads', [GRACE_OKAFOR]),
  ];
}

export function createContactLists(): ContactLists {
  const lists = new Map<string, ContactList>();
  const put = (list: ContactList): void => void lists.set(list.id, list);
  const ofUser = (userId: string): readonly ContactList[] =>
    [...lists.values()].filter((list) => list.userId === userId);

  function reset(): void {
    lists.clear();
    listsAtStart().forEach(put);
  }

  reset();
  return {
    ofUser,
    find: (userId, id) => ofUser(userId).find((list) => list.id === id),
    put,
    remove: (id) => void lists.delete(id),
    reset,
  };
}
