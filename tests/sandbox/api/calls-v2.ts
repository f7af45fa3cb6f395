/** Calls of v2: listing, looking up, the note and the record. Source: V2 / Calls */
import * as v from 'valibot';
import type { Agent } from '../agents.ts';
import type { Call } from '../call.ts';
import { crmRecordIdOf, v2CallShape, v2ListShape } from '../call-shapes.ts';
import { endpoint, pathPart, readJson, readQuery, refuse, type SandboxApp, type SandboxContext } from '../endpoint.ts';
import { pageField, pageOf, pageSizeField } from '../paging.ts';
import { isModule } from '../record-shapes.ts';
import { signedIn } from '../signed-in.ts';
import type { Store } from '../store.ts';

const ListQuery = v.object({
  userId: v.optional(v.string()),
  crmRecordId: v.optional(v.string()),
  page: pageField,
  pageSize: pageSizeField(50, 500),
});

function list(store: Store, context: SandboxContext): Response {
  const reading = readQuery(context, ListQuery);
  if (!reading.ok) return refuse(context, 400, reading.message);
  const { userId, crmRecordId, page, pageSize } = reading.value;
  const found = store.calls
    .all()
    .filter((call) => userId === undefined || call.userId === userId)
    .filter((call) => crmRecordId === undefined || crmRecordIdOf(store, call) === crmRecordId);
  return context.json({ data: pageOf(found, page, pageSize).map((call) => v2ListShape(store, call)) });
}

function single(store: Store, context: SandboxContext): Response {
  const call = store.calls.get(pathPart(context, 'id'));
  return call === undefined
    ? refuse(context, 404, 'There is no such call.')
    : context.json({ data: v2CallShape(store, call) });
}

/** The agent's own call, to be changed; or the refusal. */
function ownCall(store: Store, context: SandboxContext, agent: Agent): Call | Response {
  const call = store.calls.get(pathPart(context, 'id'));
  if (call === undefined) return refuse(context, 404, 'There is no such call.');
  return call.userId === agent.id ? call : refuse(context, 403, 'This is the call of another user.');
}

const CallUpdate = v.pipe(
  v.object({
    crmRecordId: v.optional(v.string()),
    description: v.optional(v.string()),
    subject: v.optional(v.string()),
  }),
  v.check((update) => Object.keys(update).length > 0, 'crmRecordId, description or subject is expected.'),
);

async function update(store: Store, context: SandboxContext, agent: Agent): Promise<Response> {
  const reading = await readJson(context, CallUpdate);
  const call = ownCall(store, context, agent);
  if (call instanceof Response) return call;
  if (!reading.ok) return refuse(context, 400, reading.message);
  const { crmRecordId, description, subject } = reading.value;
  if (crmRecordId !== undefined && store.addressBook.person(crmRecordId) === undefined) {
    return refuse(context, 404, 'There is no such CRM record.');
  }
  const changed = {
    ...call,
    chosenRecordId: crmRecordId ?? call.chosenRecordId,
    description: description ?? call.description,
    subject: subject ?? call.subject,
  };
  store.calls.put(changed);
  return context.json({ data: v2CallShape(store, changed) });
}

const MatchRequest = v.object({ recordId: v.string(), module: v.string() });

async function setMatchingRecord(store: Store, context: SandboxContext, agent: Agent): Promise<Response> {
  const reading = await readJson(context, MatchRequest);
  const call = ownCall(store, context, agent);
  if (call instanceof Response) return call;
  if (!reading.ok) return refuse(context, 400, reading.message);
  const person = store.addressBook.person(reading.value.recordId);
  if (person === undefined || !isModule(person.module, reading.value.module)) {
    return refuse(context, 404, 'There is no such CRM record in this module.');
  }
  store.calls.put({ ...call, chosenRecordId: person.id });
  return context.json({ success: true });
}

export function addCallsV2(app: SandboxApp, store: Store): void {
  endpoint(app, '/v2/calls', { GET: signedIn(store, (context) => list(store, context)) });
  endpoint(app, '/v2/calls/:id', {
    GET: signedIn(store, (context) => single(store, context)),
    PUT: signedIn(store, (context, agent) => update(store, context, agent)),
  });
  endpoint(app, '/v2/calls/:id/set-matching-record', {
    PUT: signedIn(store, (context, agent) => setMatchingRecord(store, context, agent)),
  });
}
