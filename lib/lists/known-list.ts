import type { Contact } from '../tenfold/model.ts';

/** A contact list as Ringside shows it. */
export interface KnownList {
  id: string;
  name: string;
  /** Numbers are E.164; what cannot be read as a number stands there as it was written. */
  contacts: Contact[];
  /** It is on this computer only, because the organisation has no contact lists in Tenfold. */
  isLocal: boolean;
  /** The ids of its people as they stand here, once somebody came back to their place: Tenfold puts everybody last. */
  order?: string[];
}

/** Somebody who is to be put into a list. */
export type NewPerson = Pick<Contact, 'name' | 'phoneNumbers'>;

/**
 * Whether the organisation has contact lists, which are beta. `never`: not asked yet, or never answered. `unavailable`:
 * it has not, and new lists are made on this computer.
 */
export type ListsState = 'never' | 'loaded' | 'unavailable';

/** `isShown`: there was room on this computer to write it down; where there was not, Tenfold has it all the same. */
export interface MadeList {
  listId: string;
  isShown: boolean;
}

/** What came of adding somebody. `already`: the list has all these numbers, under this person's name. */
export type AddedContact = { state: 'added'; contactId: string; isShown: boolean } | { state: 'already'; name: string };
