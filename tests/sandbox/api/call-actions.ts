/** What can be done to a running call; the answers have no body. Source: V1 / Calls */
import type { Agent } from '../agents.ts';
import { type Call, end, isActive, setRecording } from '../call.ts';
import { endpoint, pathPart, refuse, type SandboxApp, type SandboxContext } from '../endpoint.ts';
import { signedIn } from '../signed-in.ts';
import type { PhoneSystem, Store } from '../store.ts';

interface CallAction {
  readonly needs: keyof PhoneSystem;
  /** The call afterwards, or null when it is not active. */
  readonly act: (call: Call, nowMs: number) => Call | null;
}

const ACTIONS: Readonly<Record<'startRecording' | 'stopRecording' | 'hangup', CallAction>> = {
  startRecording: { needs: 'recording', act: (call) => setRecording(call, true) },
  stopRecording: { needs: 'recording', act: (call) => setRecording(call, false) },
  hangup: { needs: 'hangUp', act: (call, nowMs) => (isActive(call) ? end(call, nowMs) : null) },
};

function perform(store: Store, context: SandboxContext, agent: Agent, action: CallAction): Response {
  const call = store.calls.get(pathPart(context, 'id'));
  if (call === undefined) return refuse(context, 404, 'There is no such call.');
  if (call.userId !== agent.id) return refuse(context, 403, 'This is the call of another user.');
  if (!store.phoneSystem[action.needs]) return refuse(context, 400, 'The phone system does not support this.');
  const changed = action.act(call, store.now());
  if (changed === null) return refuse(context, 400, 'The call is not active.');
  store.calls.put(changed);
  return context.body(null, 200);
}

export function addCallActions(app: SandboxApp, store: Store): void {
  for (const [name, action] of Object.entries(ACTIONS)) {
    endpoint(app, `/api/v1/calls/:id/${name}`, {
      POST: signedIn(store, (context, agent) => perform(store, context, agent, action)),
    });
  }
}
