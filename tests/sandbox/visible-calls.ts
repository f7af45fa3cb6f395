/** The calls a user may look at. */
import type { Agent } from './agents.ts';
import type { Call } from './call.ts';
import { pathPart, refuse, type SandboxContext } from './endpoint.ts';
import type { Store } from './store.ts';
import { sees, visibleAgents } from './visibility.ts';

/** The calls `viewer` sees, newest first. */
export function visibleCalls(store: Store, viewer: Agent): readonly Call[] {
  const userIds = new Set(visibleAgents(viewer).map((agent) => agent.id));
  return store.calls.all().filter((call) => userIds.has(call.userId));
}

/** The call the path names; 404 when there is none, 403 when `viewer` does not see it. */
export function visibleCall(store: Store, context: SandboxContext, viewer: Agent): Call | Response {
  const call = store.calls.get(pathPart(context, 'id'));
  if (call === undefined) return refuse(context, 404, 'There is no such call.');
  return sees(viewer, call.userId) ? call : refuse(context, 403, 'This is the call of a user of another team.');
}
