import * as v from 'valibot';
import { ask, part, tell } from './ask.ts';
import type { Contact, ContactList } from './model.ts';
import type { Result } from './result.ts';
import type { ApiRequest, SendRequest } from './transport.ts';
import { dataOf, idWire, optionalText, present } from './wire.ts';

const contactWire = v.object({ id: idWire, name: v.string(), phoneNumbers: v.array(v.string()) });

const listWire = v.pipe(
  v.object({
    id: idWire,
    organizationId: v.string(),
    userId: v.string(),
    name: v.string(),
    contacts: v.array(contactWire),
    type: optionalText,
  }),
  v.transform(({ type, ...list }): ContactList => ({ ...list, ...present({ type }) })),
);

/** A contact that the server has not given an id yet. Numbers as the user wrote them. */
export type NewContact = Omit<Contact, 'id'>;

/** Contact lists are beta and live on a host of their own. Source: V2 / Contact lists (BETA) */
export function createContactLists(send: SendRequest) {
  const on = (method: ApiRequest['method'], ...parts: string[]): ApiRequest => ({
    method,
    host: 'beta',
    path: ['/v2/contact-lists', ...parts.map(part)].join('/'),
  });
  const oneList = dataOf(listWire);

  return {
    /** Source: V2 / Contact lists (BETA) / Get contact lists for current user */
    list: (page: { page?: number; pageSize?: number } = {}, signal?: AbortSignal): Promise<Result<ContactList[]>> =>
      ask(send, { ...on('GET'), query: page }, dataOf(v.array(listWire)), signal),

    /** Source: V2 / Contact lists (BETA) / Get single contact list */
    get: (listId: string, signal?: AbortSignal): Promise<Result<ContactList>> =>
      ask(send, on('GET', listId), oneList, signal),

    /** Not safe to repeat. Source: V2 / Contact lists (BETA) / Create new contact list */
    create: (name: string, contacts: NewContact[]): Promise<Result<ContactList>> =>
      ask(send, { ...on('POST'), body: { kind: 'json', value: { name, contacts } } }, oneList),

    /** Contacts are added to those that are there, never replaced. Source: V2 / Contact lists (BETA) / Update existing contact list */
    update: (listId: string, change: { name?: string; contacts?: NewContact[] }): Promise<Result<ContactList>> =>
      ask(send, { ...on('PUT', listId), body: { kind: 'json', value: change } }, oneList),

    /** Source: V2 / Contact lists (BETA) / Delete existing contact list */
    remove: (listId: string): Promise<Result<null>> => tell(send, on('DELETE', listId)),

    /** Not safe to repeat. Source: V2 / Contact lists (BETA) / Add new contact to contact list */
    addContact: (listId: string, contact: NewContact): Promise<Result<Contact>> =>
      ask(send, { ...on('POST', listId, 'contacts'), body: { kind: 'json', value: contact } }, dataOf(contactWire)),

    /** Source: V2 / Contact lists (BETA) / Remove contact from contact list */
    removeContact: (listId: string, contactId: string): Promise<Result<null>> =>
      tell(send, on('DELETE', listId, 'contacts', contactId)),
  };
}
