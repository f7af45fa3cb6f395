/** Changing a record with the token in the body. Source: V1 / CRM Records / Edit CRM Record */
import * as v from 'valibot';
import { endpoint, readJson, refuse, type SandboxApp, type SandboxContext } from '../endpoint.ts';
import { changedByUpdate, RecordUpdate } from '../record-forms.ts';
import { isModule } from '../record-shapes.ts';
import type { Store } from '../store.ts';

const Token = v.object({ token: v.string() });
const EditRequest = v.object({ id: v.string(), module: v.string(), update: RecordUpdate });

/** The token is looked at first: without a good one nobody learns what else is wrong. */
async function edit(store: Store, context: SandboxContext): Promise<Response> {
  const token = await readJson(context, Token);
  if (!token.ok) return refuse(context, token.message.startsWith('token') ? 401 : 400, token.message);
  if (store.tokens.holderOfAny(token.value.token) === null) return refuse(context, 401, 'token: no longer good.');
  const reading = await readJson(context, EditRequest);
  if (!reading.ok) return refuse(context, 400, reading.message);
  const { id, module, update } = reading.value;
  const person = store.addressBook.person(id);
  if (person === undefined || !isModule(person.module, module)) {
    return refuse(context, 404, 'There is no such CRM record in this module.');
  }
  store.addressBook.putPerson(changedByUpdate(person, update));
  return context.json({ success: {} });
}

export function addRecordV1(app: SandboxApp, store: Store): void {
  endpoint(app, '/v1/crm/record', { PUT: (context) => edit(store, context) });
}
