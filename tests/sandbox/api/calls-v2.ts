/** Calls of v2: listing, looking up, the note and the record. Source: V2 / Calls */
import * as v from 'valibot';
import type { Agent } from '../agents.ts';
import type { Call } from '../call.ts';
import { crmRecordIdOf, transferShape, v2CallShape, v2ListShape } from '../call-shapes.ts';
import { endpoint, pathPart, readJson, readQuery, refuse, type SandboxApp, type SandboxContext } from '../endpoint.ts';
import { pageField, pageOf, pageSizeField } from '../paging.ts';
import { isModule } from '../record-shapes.ts';
import { signedIn } from '../signed-in.ts';
import type { Store } from '../store.ts';
import { visibleCall, visibleCalls } from '../visible-calls.ts';

const ListQuery = v.object({
  userId: v.optional(v.string()),
  crmRecordId: v.optional(v.string()),
  page: pageField,
  pageSize: pageSizeField(50, 500),
});

function list(store: Store, context: SandboxContext, agent: Agent): Response {
  const reading = readQuery(context, ListQuery);
  if (!reading.ok) return refuse(context, 400, reading.message);
  const { userId, crmRecordId, page, pageSize } = reading.value;
  const found = visibleCalls(store, agent)
    .filter((call) => userId === undefined || call.userId === userId)
    .filter((call) => crmRecordId === undefined || crmRecordIdOf(store, call) === crmRecordId);
  return context.json({ data: pageOf(found, page, pageSize).map((call) => v2ListShape(store, call)) });
}

function single(store: Store, context: SandboxContext, agent: Agent): Response {
  const call = visibleCall(store, context, agent);
  return call instanceof Response ? call : context.json({ data: v2CallShape(store, call) });
}

/** The calls this one was handed over from, as they were noted. Source: V2 / Calls / Get transfer history for a call */
function transferHistory(store: Store, context: SandboxContext, agent: Agent): Response {
  const call = visibleCall(store, context, agent);
  if (call instanceof Response) return call;
  const legs = call.transferredFrom.map((id) => store.calls.get(id)).filter((leg) => leg !== undefined);
  return context.json({ data: legs.map((leg) => transferShape(call, leg)) });
}

/** The agent's own call, to be changed; or the refusal. */
function ownCall(store: Store, context: SandboxContext, agent: Agent): Call | Response {
  const call = store.calls.get(pathPart(context, 'id'));
  if (call === undefined) return refuse(context, 404, 'There is no such call.');
  return call.userId === agent.id ? call : refuse(context, 403, 'This is the call of another user.');
}

/** Whatever is saved here goes on to the CRM, which takes it unless it is disconnected. */
function writtenToCrm(store: Store, call: Call): Call {
  return { ...call, hasCrmErrors: store.organization.crm === 'disconnected' };
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
    ...writtenToCrm(store, call),
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
  store.calls.put({ ...writtenToCrm(store, call), chosenRecordId: person.id });
  return context.json({ success: true });
}

export function addCallsV2(app: SandboxApp, store: Store): void {
  endpoint(app, '/v2/calls', { GET: signedIn(store, (context, agent) => list(store, context, agent)) });
  endpoint(app, '/v2/calls/:id', {
    GET: signedIn(store, (context, agent) => single(store, context, agent)),
    PUT: signedIn(store, (context, agent) => update(store, context, agent)),
  });
  endpoint(app, '/v2/calls/:id/transfer-history', {
    GET: signedIn(store, (context, agent) => transferHistory(store, context, agent)),
  });
  endpoint(app, '/v2/calls/:id/set-matching-record', {
    PUT: signedIn(store, (context, agent) => setMatchingRecord(store, context, agent)),
  });
}
