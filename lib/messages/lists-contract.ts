import * as v from 'valibot';
import type { AddedContact, MadeList } from '../lists/known-list.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const name = v.pipe(v.string(), v.maxLength(200));
const place = v.pipe(v.number(), v.integer(), v.minValue(0));
const phoneNumbers = v.pipe(v.array(name), v.maxLength(50));

/** Contact lists: Tenfold's, or those on this computer where the organisation has none. */
export const listsContract = {
  /** Reads them anew from Tenfold. */
  'lists.refresh': { senders: ['ringside'], input: v.object({}) },
  'lists.create': {
    senders: ['ringside'],
    input: v.object({ name, contacts: v.pipe(v.array(v.object({ name, phoneNumbers })), v.maxLength(5000)) }),
  },
  'lists.rename': { senders: ['ringside'], input: v.object({ listId: id, name }) },
  'lists.remove': { senders: ['ringside'], input: v.object({ listId: id }) },
  /** `place`: among the people of the list, from 0, for somebody who comes back; everybody else comes last. */
  'lists.addContact': {
    senders: ['ringside'],
    input: v.object({ listId: id, name, phoneNumbers, place: v.exactOptional(place) }),
  },
  'lists.removeContact': { senders: ['ringside'], input: v.object({ listId: id, contactId: id }) },
} as const;

export interface ListsOutput {
  'lists.refresh': null;
  'lists.create': MadeList;
  'lists.rename': null;
  'lists.remove': null;
  'lists.addContact': AddedContact;
  'lists.removeContact': null;
}
