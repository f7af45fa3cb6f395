/** Users as v1 lists them. Source: V1 / Users / Get All Users */
import * as v from 'valibot';
import { v1UserShape } from '../agent-shapes.ts';
import type { Agent } from '../agents.ts';
import { endpoint, readQuery, refuse, type SandboxApp, type SandboxContext } from '../endpoint.ts';
import { pageField, pageOf, pageSizeField } from '../paging.ts';
import { signedIn } from '../signed-in.ts';
import type { Store } from '../store.ts';
import { visibleAgents } from '../visibility.ts';

const ListQuery = v.object({
  'filter[name]': v.optional(v.string(), ''),
  'filter[username]': v.optional(v.string(), ''),
  page: pageField,
  pageSize: pageSizeField(100, Number.MAX_SAFE_INTEGER),
});

/** Whether `text` contains `part`, in any case. */
export function contains(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.trim().toLowerCase());
}

function list(context: SandboxContext, viewer: Agent): Response {
  const reading = readQuery(context, ListQuery);
  if (!reading.ok) return refuse(context, 400, reading.message);
  const { 'filter[name]': name, 'filter[username]': username, page, pageSize } = reading.value;
  const found = visibleAgents(viewer).filter(
    (agent) => contains(agent.name, name) && contains(agent.username, username),
  );
  return context.json({ users: pageOf(found, page, pageSize).map(v1UserShape) });
}

export function addUsersV1(app: SandboxApp, store: Store): void {
  endpoint(app, '/api/v1/users', { GET: signedIn(store, list) });
}
