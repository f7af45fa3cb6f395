/** Contact lists; each user sees only the own ones. The reference sends their bodies without saying that they are JSON. */
import * as v from 'valibot';
import type { Agent } from '../agents.ts';
import { type ContactList, mergeContacts, newContact, newList } from '../contact-lists.ts';
import {
  endpoint,
  pathPart,
  readJsonText,
  readQuery,
  refuse,
  type SandboxApp,
  type SandboxContext,
} from '../endpoint.ts';
import { pageField, pageOf, pageSizeField } from '../paging.ts';
import { isDiallable } from '../phone-numbers.ts';
import { signedIn } from '../signed-in.ts';
import type { Store } from '../store.ts';

const someName = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty.'));
const Contact = v.object({
  name: someName,
  phoneNumbers: v.array(v.pipe(v.string(), v.check(isDiallable, 'this is no phone number.'))),
});
const NewList = v.object({ name: someName, contacts: v.optional(v.array(Contact), []) });
const ListChange = v.pipe(
  v.object({ name: v.optional(someName), contacts: v.optional(v.array(Contact)) }),
  v.check((change) => Object.keys(change).length > 0, 'name or contacts are expected.'),
);
const ListQuery = v.object({ page: pageField, pageSize: pageSizeField(50, 500) });

function all(store: Store, context: SandboxContext, agent: Agent): Response {
  const reading = readQuery(context, ListQuery);
  if (!reading.ok) return refuse(context, 400, reading.message);
  const { page, pageSize } = reading.value;
  return context.json({ data: pageOf(store.contactLists.ofUser(agent.id), page, pageSize) });
}

async function create(store: Store, context: SandboxContext, agent: Agent): Promise<Response> {
  const reading = await readJsonText(context, NewList);
  if (!reading.ok) return refuse(context, 400, reading.message);
  const list = newList(agent.id, reading.value.name, reading.value.contacts);
  store.contactLists.put(list);
  return context.json({ data: list });
}

type ListHandler = (context: SandboxContext, list: ContactList) => Response | Promise<Response>;

/** Hands the user's own list to `handler`; 404 for any other. */
function withList(store: Store, handler: ListHandler) {
  return signedIn(store, (context, agent) => {
    const list = store.contactLists.find(agent.id, pathPart(context, 'id'));
    return list === undefined ? refuse(context, 404, 'There is no such contact list.') : handler(context, list);
  });
}

async function change(store: Store, context: SandboxContext, list: ContactList): Promise<Response> {
  const reading = await readJsonText(context, ListChange);
  if (!reading.ok) return refuse(context, 400, reading.message);
  const { name = list.name, contacts = [] } = reading.value;
  const changed = mergeContacts({ ...list, name }, contacts);
  store.contactLists.put(changed);
  return context.json({ data: changed });
}

async function addContact(store: Store, context: SandboxContext, list: ContactList): Promise<Response> {
  const reading = await readJsonText(context, Contact);
  if (!reading.ok) return refuse(context, 400, reading.message);
  const contact = newContact(reading.value);
  store.contactLists.put({ ...list, contacts: [...list.contacts, contact] });
  return context.json({ data: contact });
}

function removeContact(store: Store, context: SandboxContext, list: ContactList): Response {
  const others = list.contacts.filter((contact) => contact.id !== pathPart(context, 'contactId'));
  if (others.length === list.contacts.length) return refuse(context, 404, 'There is no such contact in the list.');
  store.contactLists.put({ ...list, contacts: others });
  return context.body(null, 200);
}

function remove(store: Store, context: SandboxContext, list: ContactList): Response {
  store.contactLists.remove(list.id);
  return context.body(null, 200);
}

/** Source: V2 / Contact lists (BETA) */
export function addContactLists(app: SandboxApp, store: Store): void {
  endpoint(app, '/v2/contact-lists', {
    GET: signedIn(store, (context, agent) => all(store, context, agent)),
    POST: signedIn(store, (context, agent) => create(store, context, agent)),
  });
  endpoint(app, '/v2/contact-lists/:id', {
    GET: withList(store, (context, list) => context.json({ data: list })),
    PUT: withList(store, (context, list) => change(store, context, list)),
    DELETE: withList(store, (context, list) => remove(store, context, list)),
  });
  endpoint(app, '/v2/contact-lists/:id/contacts', {
    POST: withList(store, (context, list) => addContact(store, context, list)),
  });
  endpoint(app, '/v2/contact-lists/:id/contacts/:contactId', {
    DELETE: withList(store, (context, list) => removeContact(store, context, list)),
  });
}
