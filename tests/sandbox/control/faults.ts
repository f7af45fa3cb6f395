/** Asking for faults, and looking at what the API was asked. */
import * as v from 'valibot';
import { endpoint, readJsonText, refuse, type SandboxApp, type SandboxContext } from '../endpoint.ts';
import { FAULT_KINDS } from '../faults.ts';
import type { Store } from '../store.ts';

const amount = v.pipe(v.number(), v.integer(), v.minValue(0));

const FaultRequest = v.object({
  method: v.optional(v.string()),
  path: v.pipe(v.string(), v.startsWith('/')),
  count: v.optional(v.pipe(amount, v.minValue(1)), 1),
  exact: v.optional(v.boolean()),
  kind: v.picklist(FAULT_KINDS),
  status: v.optional(v.pipe(amount, v.minValue(200), v.maxValue(599))),
  delayMs: v.optional(amount),
  retryAfterS: v.optional(amount),
  retryAfterDate: v.optional(v.boolean()),
  body: v.optional(v.unknown()),
  field: v.optional(v.string()),
  text: v.optional(v.string()),
  clockOffsetMs: v.optional(v.pipe(v.number(), v.integer())),
});

async function addFault(store: Store, context: SandboxContext): Promise<Response> {
  const reading = await readJsonText(context, FaultRequest);
  if (!reading.ok) return refuse(context, 400, reading.message);
  store.faults.add(reading.value);
  return context.json({ faults: store.faults.pending() });
}

export function addFaultControl(app: SandboxApp, store: Store, base: string): void {
  endpoint(app, `${base}/faults`, {
    GET: (context) => context.json({ faults: store.faults.pending() }),
    POST: (context) => addFault(store, context),
    DELETE: (context) => {
      store.faults.clear();
      return context.json({ ok: true });
    },
  });
  endpoint(app, `${base}/requests`, {
    GET: (context) => context.json({ requests: store.requests.matching(context.req.query('path') ?? '/') }),
    DELETE: (context) => {
      store.requests.clear();
      return context.json({ ok: true });
    },
  });
}
