/** The way from an access token to a web session. Source: V1 / Authentication / Retrieving a Users’ Dashboard */
import { html } from 'hono/html';
import * as v from 'valibot';
import { endpoint, readQuery, refuse, type SandboxApp, type SandboxContext } from '../endpoint.ts';
import type { Store } from '../store.ts';
import { agentById } from '../visibility.ts';

const COOKIE = 'tenfold_session';

const LoginQuery = v.object({
  access_token: v.string('is required.'),
  /** A path of the dashboard; two slashes would lead to another server. */
  target_path: v.optional(v.pipe(v.string(), v.regex(/^\/(?![/\\])/, 'must be a path.')), '/'),
});

function login(store: Store, context: SandboxContext): Response {
  const reading = readQuery(context, LoginQuery);
  if (!reading.ok) return refuse(context, 400, reading.message);
  const { access_token, target_path } = reading.value;
  if (store.tokens.holderOfAny(access_token) === null) return refuse(context, 401, 'The token is no longer good.');
  context.header('set-cookie', `${COOKIE}=${access_token}; Path=/; HttpOnly; SameSite=Lax`);
  return context.redirect(target_path, 302);
}

/** A page that shows whose session it is. */
function dashboard(store: Store, context: SandboxContext): Response | Promise<Response> {
  const token = new RegExp(`(?:^|; )${COOKIE}=([^;]+)`).exec(context.req.header('cookie') ?? '')?.[1] ?? '';
  const agent = agentById(store.tokens.holderOfAny(token) ?? '');
  if (agent === undefined) return refuse(context, 401, 'There is no session.');
  return context.html(html`<!doctype html>
<html lang="en"><title>Tenfold dashboard</title><h1>Tenfold dashboard</h1><p>Signed in as ${agent.name}</p></html>`);
}

export function addDashboard(app: SandboxApp, store: Store): void {
  endpoint(app, '/api/v1/users/login', { GET: (context) => login(store, context) });
  endpoint(app, '/', { GET: (context) => dashboard(store, context) });
}
