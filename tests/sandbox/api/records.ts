/** CRM records: creating one, and the interactions with one. Source: V2 / CRM Records */
import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { type Agent, ORGANIZATION_TIME_ZONE } from '../agents.ts';
import { type Call, isActive } from '../call.ts';
import { crmRecordIdOf, lastInteractionShape, v2CallShape } from '../call-shapes.ts';
import { endpoint, pathPart, readJson, readQuery, refuse, type SandboxApp, type SandboxContext } from '../endpoint.ts';
import { beanShape, isModule } from '../record-shapes.ts';
import { signedIn } from '../signed-in.ts';
import type { Store } from '../store.ts';

/** The fields of both forms; the last name must be there. */
const FormFields = v.strictObject({
  first_name: v.optional(v.string(), ''),
  last_name: v.pipe(v.string(), v.trim(), v.nonEmpty('is required.')),
  phone: v.optional(v.string(), ''),
  email: v.optional(v.string(), ''),
  company: v.optional(v.string(), ''),
});

const CreateRequest = v.object({
  formId: v.picklist(['lead', 'contact'], 'there is no such form.'),
  fields: FormFields,
});

async function create(store: Store, context: SandboxContext, agent: Agent): Promise<Response> {
  const reading = await readJson(context, CreateRequest);
  if (!reading.ok) return refuse(context, 400, reading.message);
  const { formId, fields } = reading.value;
  const person = {
    id: randomUUID(),
    module: formId === 'lead' ? ('Lead' as const) : ('Contact' as const),
    name: `${fields.first_name} ${fields.last_name}`.trim(),
    title: '',
    phone: fields.phone,
    mobile: '',
    email: fields.email,
    description: '',
    company: store.addressBook.companyNamed(fields.company),
    ownerId: agent.id,
  };
  store.addressBook.putPerson(person);
  return context.json({ record: beanShape(store.addresses.crm, person) });
}

const ModuleQuery = v.object({ module: v.pipe(v.string('is required.'), v.nonEmpty('is required.')) });

type Shape = (store: Store, call: Call) => object;

/** The newest call of the record that `counts`, in `shape`; 404 when there is none. */
function interaction(store: Store, context: SandboxContext, counts: (call: Call) => boolean, shape: Shape): Response {
  const reading = readQuery(context, ModuleQuery);
  if (!reading.ok) return refuse(context, 400, reading.message);
  const person = store.addressBook.person(pathPart(context, 'id'));
  if (person === undefined || !isModule(person.module, reading.value.module)) {
    return refuse(context, 404, 'There is no such CRM record in this module.');
  }
  const call = store.calls.all().find((each) => crmRecordIdOf(store, each) === person.id && counts(each));
  return call === undefined
    ? refuse(context, 404, 'There is no interaction with this record.')
    : context.json({ data: shape(store, call) });
}

function dayOf(timeMs: number): string {
  return new Date(timeMs).toLocaleDateString('en-CA', { timeZone: ORGANIZATION_TIME_ZONE });
}

export function addRecords(app: SandboxApp, store: Store): void {
  endpoint(app, '/v2/crm/records', { POST: signedIn(store, (context, agent) => create(store, context, agent)) });
  endpoint(app, '/v2/crm/records/:id/last-interaction', {
    GET: signedIn(store, (context) => interaction(store, context, (call) => !isActive(call), lastInteractionShape)),
  });
  endpoint(app, '/v2/crm/records/:id/active-interaction', {
    GET: signedIn(store, (context) => {
      const today = dayOf(store.now());
      return interaction(store, context, (call) => dayOf(call.startedAtMs) === today, v2CallShape);
    }),
  });
}
