/** CRM records: making, changing, and taking a number away. Source: V2 / CRM Records */
import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { Agent } from '../agents.ts';
import { endpoint, pathPart, readJson, refuse, type SandboxApp, type SandboxContext } from '../endpoint.ts';
import {
  ChangedRecordFields,
  changedByForm,
  FormId,
  fullName,
  moduleOfForm,
  NewRecordFields,
} from '../record-forms.ts';
import { beanShape, isModule } from '../record-shapes.ts';
import { signedIn } from '../signed-in.ts';
import { connectedCrm, type Store } from '../store.ts';

const CreateRequest = v.object({ formId: FormId, fields: NewRecordFields });

async function create(store: Store, context: SandboxContext, agent: Agent): Promise<Response> {
  const reading = await readJson(context, CreateRequest);
  if (!reading.ok) return refuse(context, 400, reading.message);
  const { formId, fields } = reading.value;
  const person = {
    id: randomUUID(),
    module: moduleOfForm(formId),
    name: fullName(fields.first_name, fields.last_name),
    title: '',
    phone: fields.phone,
    mobile: '',
    email: fields.email,
    description: '',
    company: store.addressBook.companyNamed(fields.company),
    ownerId: agent.id,
  };
  store.addressBook.putPerson(person);
  return context.json({ record: beanShape(connectedCrm(store), person) });
}

const EditRequest = v.object({ formId: FormId, update: ChangedRecordFields });

/** Source: V2 / CRM Records / Edit CRM Record */
async function edit(store: Store, context: SandboxContext): Promise<Response> {
  const reading = await readJson(context, EditRequest);
  if (!reading.ok) return refuse(context, 400, reading.message);
  const { formId, update } = reading.value;
  const person = store.addressBook.person(pathPart(context, 'id'));
  if (person === undefined) return refuse(context, 404, 'There is no such CRM record.');
  if (person.module !== moduleOfForm(formId)) return refuse(context, 400, 'formId: the form is for another module.');
  const changed = changedByForm(person, update, store.addressBook);
  store.addressBook.putPerson(changed);
  return context.json({ data: { record: beanShape(connectedCrm(store), changed) } });
}

const RemoveNumberRequest = v.object({
  number: v.pipe(v.string(), v.regex(/\d/, 'this is no phone number.')),
  callId: v.optional(v.string()),
  module: v.string(),
});

/** Takes the number off the call too: it no longer shows it, and the record is no longer the call's. */
function removeFromCall(store: Store, callId: string, recordId: string): void {
  const call = store.calls.get(callId);
  if (call === undefined) return;
  const chosenRecordId = call.chosenRecordId === recordId ? null : call.chosenRecordId;
  store.calls.put({ ...call, numberRemoved: true, chosenRecordId });
}

/** Source: V2 / CRM Records / Remove number from CRM record */
async function removeNumber(store: Store, context: SandboxContext, agent: Agent): Promise<Response> {
  const reading = await readJson(context, RemoveNumberRequest);
  if (!reading.ok) return refuse(context, 400, reading.message);
  const { number, callId, module } = reading.value;
  const person = store.addressBook.person(pathPart(context, 'id'));
  if (person === undefined || !isModule(person.module, module)) {
    return refuse(context, 404, 'There is no such CRM record in this module.');
  }
  const call = callId === undefined ? undefined : store.calls.get(callId);
  if (callId !== undefined && call === undefined) return refuse(context, 404, 'There is no such call.');
  if (call !== undefined && call.userId !== agent.id) return refuse(context, 403, 'This is the call of another user.');
  const changed = store.addressBook.removeNumber(person, number);
  if (changed === null) return refuse(context, 400, 'number: the record does not have it.');
  if (callId !== undefined) removeFromCall(store, callId, person.id);
  return context.body(null, 200);
}

export function addRecords(app: SandboxApp, store: Store): void {
  endpoint(app, '/v2/crm/records', { POST: signedIn(store, (context, agent) => create(store, context, agent)) });
  endpoint(app, '/v2/crm/records/:id', { PUT: signedIn(store, (context) => edit(store, context)) });
  endpoint(app, '/v2/crm/records/:id/remove-number', {
    DELETE: signedIn(store, (context, agent) => removeNumber(store, context, agent)),
  });
}
