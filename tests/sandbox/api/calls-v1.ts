/** Calls of v1: starting, listing, looking up. Source: V1 / Calls */
import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { type Agent, ORGANIZATION_NAME } from '../agents.ts';
import { type Call, placeCall } from '../call.ts';
import { originateShape, v1CallShape, v1ListShape } from '../call-shapes.ts';
import { endpoint, readForm, readQuery, refuse, type SandboxApp, type SandboxContext } from '../endpoint.ts';
import { pageField, pageOf, pageSizeField } from '../paging.ts';
import { isDiallable, isSameNumber, toCallDigits } from '../phone-numbers.ts';
import { signedIn } from '../signed-in.ts';
import type { Store } from '../store.ts';
import { visibleCall, visibleCalls } from '../visible-calls.ts';

const OriginateRequest = v.object({
  phoneNumber: v.pipe(v.string(), v.check(isDiallable, 'this is no number that can be dialled.')),
});

async function originate(store: Store, context: SandboxContext, agent: Agent): Promise<Response> {
  const reading = await readForm(context, OriginateRequest);
  if (!reading.ok) return refuse(context, 400, reading.message);
  const nowMs = store.now();
  const call = placeCall(
    {
      id: randomUUID(),
      pbxCallId: String(nowMs),
      userId: agent.id,
      extension: agent.extension,
      direction: 'Outbound',
      phoneNumber: toCallDigits(reading.value.phoneNumber),
      callerIdName: ORGANIZATION_NAME,
    },
    store.pace,
    nowMs,
  );
  store.calls.put(call);
  return context.json({ call: originateShape(call) });
}

/** A point in time as ISO text or as milliseconds. */
const timeField = v.optional(
  v.pipe(
    v.string(),
    v.transform((text) => (/^\d+$/.test(text) ? Number(text) : Date.parse(text))),
    v.number('must be a date.'),
  ),
);

const ListQuery = v.object({
  fromDate: timeField,
  toDate: timeField,
  direction: v.optional(v.picklist(['Outbound', 'Inbound'], 'must be Outbound or Inbound.')),
  phoneNumber: v.optional(v.string()),
  page: pageField,
  pageSize: pageSizeField(100, Number.MAX_SAFE_INTEGER),
});

function fits(call: Call, query: v.InferOutput<typeof ListQuery>): boolean {
  return (
    (query.fromDate === undefined || call.createdAtMs > query.fromDate) &&
    (query.toDate === undefined || call.createdAtMs < query.toDate) &&
    (query.direction === undefined || call.direction === query.direction) &&
    (query.phoneNumber === undefined || isSameNumber(call.phoneNumber, query.phoneNumber))
  );
}

function list(store: Store, context: SandboxContext, agent: Agent): Response {
  const reading = readQuery(context, ListQuery);
  if (!reading.ok) return refuse(context, 400, reading.message);
  const query = reading.value;
  const found = visibleCalls(store, agent).filter((call) => fits(call, query));
  return context.json({ calls: pageOf(found, query.page, query.pageSize).map((call) => v1ListShape(store, call)) });
}

function single(store: Store, context: SandboxContext, agent: Agent): Response {
  const call = visibleCall(store, context, agent);
  return call instanceof Response ? call : context.json({ call: v1CallShape(store, call) });
}

export function addCallsV1(app: SandboxApp, store: Store): void {
  endpoint(app, '/api/v1/calls/originate', {
    POST: signedIn(store, (context, agent) => originate(store, context, agent)),
  });
  endpoint(app, '/api/v1/calls', { GET: signedIn(store, (context, agent) => list(store, context, agent)) });
  endpoint(app, '/api/v1/calls/:id', { GET: signedIn(store, (context, agent) => single(store, context, agent)) });
}
