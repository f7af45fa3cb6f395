/** The calls a record had last, or has now. Source: V2 / CRM Records */
import * as v from 'valibot';
import { ORGANIZATION_TIME_ZONE } from '../agents.ts';
import { type Call, isActive } from '../call.ts';
import { crmRecordIdOf, lastInteractionShape, v2CallShape } from '../call-shapes.ts';
import { endpoint, pathPart, readQuery, refuse, type SandboxApp, type SandboxContext } from '../endpoint.ts';
import { isModule } from '../record-shapes.ts';
import { signedIn } from '../signed-in.ts';
import type { Store } from '../store.ts';

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

export function addInteractions(app: SandboxApp, store: Store): void {
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
