/** Events to be tracked; the control routes show them. Source: V2 / Tracking / Track event */
import * as v from 'valibot';
import type { Agent } from '../agents.ts';
import { endpoint, readJson, refuse, type SandboxApp, type SandboxContext } from '../endpoint.ts';
import { signedIn } from '../signed-in.ts';
import type { Store } from '../store.ts';

const TrackRequest = v.object({
  event: v.pipe(v.string('is required.'), v.trim(), v.nonEmpty('must not be empty.')),
  data: v.optional(v.record(v.string(), v.unknown()), {}),
});

async function track(store: Store, context: SandboxContext, agent: Agent): Promise<Response> {
  const reading = await readJson(context, TrackRequest);
  if (!reading.ok) return refuse(context, 400, reading.message);
  store.tracked.add({ userId: agent.id, ...reading.value });
  return context.json({ success: true });
}

export function addTracking(app: SandboxApp, store: Store): void {
  endpoint(app, '/v2/tracking', { POST: signedIn(store, (context, agent) => track(store, context, agent)) });
}
