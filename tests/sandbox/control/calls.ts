/** Calls as seen from the other side of the line, with all the sandbox knows about them. */
import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { AGENTS, DEMO_AGENT } from '../agents.ts';
import { answer, type Call, durationMs, end, isActive, receiveCall } from '../call.ts';
import { crmRecordIdOf } from '../call-shapes.ts';
import { endpoint, pathPart, readJsonText, refuse, type SandboxApp, type SandboxContext } from '../endpoint.ts';
import { stableHexId } from '../identifiers.ts';
import { isDiallable, toCallDigits } from '../phone-numbers.ts';
import type { Store } from '../store.ts';
import { agentById } from '../visibility.ts';

const InboundRequest = v.object({
  phoneNumber: v.pipe(v.string(), v.check(isDiallable, 'this is no phone number.')),
  callerIdName: v.optional(v.string(), ''),
  answerAfterMs: v.optional(v.pipe(v.number(), v.minValue(0))),
  /** True: answers itself after the pace's ringing time. */
  autoAnswer: v.optional(v.boolean(), false),
  userId: v.optional(
    v.picklist(
      AGENTS.map((agent) => agent.id),
      'there is no such user.',
    ),
    DEMO_AGENT.id,
  ),
  /** The calls it was handed over from. */
  transferredFrom: v.optional(v.array(v.string()), []),
});

async function inbound(store: Store, context: SandboxContext): Promise<Response> {
  const reading = await readJsonText(context, InboundRequest);
  if (!reading.ok) return refuse(context, 400, reading.message);
  const { phoneNumber, callerIdName, userId, autoAnswer, transferredFrom } = reading.value;
  if (transferredFrom.some((from) => store.calls.get(from) === undefined)) {
    return refuse(context, 400, 'transferredFrom: one of them is no call.');
  }
  const answerAfterMs = reading.value.answerAfterMs ?? (autoAnswer ? store.pace.ringingMs : null);
  const id = stableHexId(randomUUID());
  const called = {
    id,
    pbxCallId: stableHexId(`pbx ${id}`),
    userId,
    extension: agentById(userId)?.extension ?? '',
    direction: 'Inbound' as const,
    phoneNumber: toCallDigits(phoneNumber),
    callerIdName,
  };
  store.calls.put({ ...receiveCall(called, answerAfterMs, store.now()), transferredFrom });
  return context.json({ call: { id } });
}

function innerState(store: Store, call: Call) {
  const record = store.addressBook.person(crmRecordIdOf(store, call) ?? '');
  return {
    ...call,
    durationMs: durationMs(call),
    crmRecordId: record?.id ?? null,
    module: record?.module ?? null,
    matchedRecordIds: store.addressBook.recordsOf(call).map((person) => person.id),
  };
}

/** Does something to an active call and shows it; 400 when `change` leaves it as it is. */
function intervene(store: Store, context: SandboxContext, change: (call: Call, nowMs: number) => Call): Response {
  const call = store.calls.get(pathPart(context, 'id'));
  if (call === undefined) return refuse(context, 404, 'There is no such call.');
  const changed = isActive(call) ? change(call, store.now()) : call;
  if (changed === call) return refuse(context, 400, `The call is ${call.status}.`);
  store.calls.put(changed);
  return context.json({ call: innerState(store, changed) });
}

export function addCallControl(app: SandboxApp, store: Store, base: string): void {
  endpoint(app, `${base}/inbound`, { POST: (context) => inbound(store, context) });
  endpoint(app, `${base}/calls`, {
    GET: (context) => context.json({ calls: store.calls.all().map((call) => innerState(store, call)) }),
  });
  endpoint(app, `${base}/calls/:id`, {
    GET: (context) => {
      const call = store.calls.get(pathPart(context, 'id'));
      if (call === undefined) return refuse(context, 404, 'There is no such call.');
      return context.json({ call: innerState(store, call) });
    },
  });
  endpoint(app, `${base}/calls/:id/answer`, { POST: (context) => intervene(store, context, answer) });
  endpoint(app, `${base}/calls/:id/end`, { POST: (context) => intervene(store, context, end) });
}
