import type { Contact } from '../tenfold/model.ts';
import type { KnownList } from './known-list.ts';

/** What is done to somebody's lists. */
export type ListsChange = (lists: readonly KnownList[]) => KnownList[];

/** Changes one list, if it is there. */
function inList(listId: string, change: (list: KnownList) => KnownList): ListsChange {
  return (lists) => lists.map((list) => (list.id === listId ? change(list) : list));
}

/** A list as it was read, with its people in the order that was known here; whoever is new comes last. */
export function inOrderOf(before: KnownList | undefined, list: KnownList): KnownList {
  const order = before?.order;
  if (order === undefined) return list;
  const placeOf = ({ id }: Contact): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return { ...list, order, contacts: list.contacts.toSorted((one, other) => placeOf(one) - placeOf(other)) };
}

/** Puts a list in, in place of what was known of it, or behind the others. */
export function putList(list: KnownList): ListsChange {
  return (lists) =>
    lists.some(({ id }) => id === list.id)
      ? inList(list.id, (before) => inOrderOf(before, list))(lists)
      : [...lists, list];
}

/** Takes a list away. */
export function dropList(listId: string): ListsChange {
  return (lists) => lists.filter(({ id }) => id !== listId);
}

/** Puts back a list that was taken away, where it was. */
export function putBackList(list: KnownList, place: number): ListsChange {
  return (lists) => (lists.some(({ id }) => id === list.id) ? [...lists] : lists.toSpliced(place, 0, list));
}

/** Gives a list another name, unless it is no longer called `before`. */
export function rename(listId: string, name: string, before?: string): ListsChange {
  return inList(listId, (list) => (before === undefined || list.name === before ? { ...list, name } : list));
}

/** Puts somebody in, in place of what was known of them, or behind the others. */
export function putContact(listId: string, contact: Contact): ListsChange {
  return inList(listId, (list) => ({
    ...list,
    contacts: list.contacts.some(({ id }) => id === contact.id)
      ? list.contacts.map((each) => (each.id === contact.id ? contact : each))
      : [...list.contacts, contact],
  }));
}

/** Puts somebody in at a place that stays theirs, however often the list is read. */
export function placeContact(listId: string, contact: Contact, place: number): ListsChange {
  return inList(listId, (list) => {
    const others = list.contacts.filter(({ id }) => id !== contact.id);
    const contacts = others.toSpliced(place, 0, contact);
    return { ...list, contacts, order: contacts.map(({ id }) => id) };
  });
}

/** Takes somebody out. */
export function dropContact(listId: string, contactId: string): ListsChange {
  return inList(listId, (list) => ({ ...list, contacts: list.contacts.filter(({ id }) => id !== contactId) }));
}

/** Puts back somebody who was taken out, where they were. */
export function putBackContact(listId: string, contact: Contact, place: number): ListsChange {
  return inList(listId, (list) => {
    const isThere = list.contacts.some(({ id }) => id === contact.id);
    return isThere ? list : { ...list, contacts: list.contacts.toSpliced(place, 0, contact) };
  });
}
