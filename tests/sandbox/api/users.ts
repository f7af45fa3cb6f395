/** Users of v2. Source: V2 / Users */
import * as v from 'valibot';
import { loginShape, settingsShape, userShape } from '../agent-shapes.ts';
import type { Agent } from '../agents.ts';
import { endpoint, pathPart, readJson, refuse, type SandboxApp, type SandboxContext } from '../endpoint.ts';
import { agentWith, signedIn } from '../signed-in.ts';
import type { Store } from '../store.ts';

const Credentials = v.object({ username: v.string(), password: v.string() });

async function login(store: Store, context: SandboxContext): Promise<Response> {
  const reading = await readJson(context, Credentials);
  if (!reading.ok) return refuse(context, 400, reading.message);
  const agent = agentWith(reading.value.username, reading.value.password);
  if (agent === undefined) return refuse(context, 401, 'The username or the password is wrong.');
  return context.json({
    data: loginShape(store.addresses.api, agent),
    accessToken: store.tokens.issueJwt(agent.id),
  });
}

function account(store: Store, context: SandboxContext, agent: Agent): Response {
  const id = pathPart(context, 'id');
  if (id !== 'me' && id !== agent.id) return refuse(context, 403, 'Only your own account can be fetched.');
  return context.json({ data: userShape(store.addresses.api, agent) });
}

export function addUsers(app: SandboxApp, store: Store): void {
  endpoint(app, '/v2/users/login', { POST: (context) => login(store, context) });
  endpoint(app, '/v2/users/me/settings', {
    GET: signedIn(store, (context, agent) => context.json({ settings: settingsShape(agent) })),
  });
  endpoint(app, '/v2/users/:id', { GET: signedIn(store, (context, agent) => account(store, context, agent)) });
}
