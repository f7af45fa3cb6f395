/** Users of v2: signing in, listing, looking up. Source: V2 / Users */
import * as v from 'valibot';
import { loginShape, userShape } from '../agent-shapes.ts';
import type { Agent } from '../agents.ts';
import { endpoint, pathPart, readJson, readQuery, refuse, type SandboxApp, type SandboxContext } from '../endpoint.ts';
import { pageField, pageOf, pageSizeField } from '../paging.ts';
import { agentWith, signedIn } from '../signed-in.ts';
import type { Store } from '../store.ts';
import { agentById, visibleAgents } from '../visibility.ts';
import { contains } from './users-v1.ts';

const Credentials = v.object({ username: v.string(), password: v.string() });

async function login(store: Store, context: SandboxContext): Promise<Response> {
  const reading = await readJson(context, Credentials);
  if (!reading.ok) return refuse(context, 400, reading.message);
  const agent = agentWith(store, reading.value.username, reading.value.password);
  if (agent === undefined) return refuse(context, 401, 'The username or the password is wrong.');
  return context.json({ data: loginShape(store, agent), accessToken: store.tokens.issueJwt(agent.id) });
}

const ListQuery = v.object({ name: v.optional(v.string(), ''), page: pageField, pageSize: pageSizeField(50, 500) });

function list(store: Store, context: SandboxContext, viewer: Agent): Response {
  const reading = readQuery(context, ListQuery);
  if (!reading.ok) return refuse(context, 400, reading.message);
  const { name, page, pageSize } = reading.value;
  const found = visibleAgents(viewer).filter((agent) => contains(agent.name, name));
  return context.json({ data: pageOf(found, page, pageSize).map((agent) => userShape(store, agent)) });
}

/** Others' accounts are for administrators only. Source: V2 / Users / Get user account data */
function account(store: Store, context: SandboxContext, viewer: Agent): Response {
  const id = pathPart(context, 'id');
  if (id === 'me') return context.json({ data: userShape(store, viewer) });
  if (id !== viewer.id && !viewer.isAdmin) return refuse(context, 403, 'Only your own account can be fetched.');
  const agent = agentById(id);
  return agent === undefined
    ? refuse(context, 404, 'There is no such user.')
    : context.json({ data: userShape(store, agent) });
}

export function addUsers(app: SandboxApp, store: Store): void {
  endpoint(app, '/v2/users/login', { POST: (context) => login(store, context) });
  endpoint(app, '/v2/users', { GET: signedIn(store, (context, agent) => list(store, context, agent)) });
  endpoint(app, '/v2/users/:id', { GET: signedIn(store, (context, agent) => account(store, context, agent)) });
}
