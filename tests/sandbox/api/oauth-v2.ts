/** Authorising a client, and the tokens it gets for it. Source: V2 / OAuth2 */
import * as v from 'valibot';
import { type Agent, CLIENT_ID } from '../agents.ts';
import { clientFields, isClient } from '../client-of-api.ts';
import { endpoint, readJson, refuse, type SandboxApp, type SandboxContext } from '../endpoint.ts';
import { signedIn } from '../signed-in.ts';
import type { Store } from '../store.ts';
import type { OauthGrant } from '../tokens.ts';

const AuthorizeRequest = v.object({
  response_type: v.literal('code'),
  redirect_uri: v.pipe(v.string(), v.url('must be an address.'), v.regex(/^https?:/, 'must be http or https.')),
  client_id: v.literal(CLIENT_ID, 'there is no such client.'),
  allow: v.string(),
});

/** 302 with the code in Location; whoever does not say `yes` comes back with an error there. */
async function authorize(store: Store, context: SandboxContext, agent: Agent): Promise<Response> {
  const reading = await readJson(context, AuthorizeRequest);
  if (!reading.ok) return refuse(context, 400, reading.message);
  const back = new URL(reading.value.redirect_uri);
  if (reading.value.allow === 'yes') back.searchParams.set('code', store.codes.issue(agent.id));
  else back.searchParams.set('error', 'access_denied');
  return context.redirect(back.href, 302);
}

/** Refreshing, too, calls itself `authorization_code` here. */
const TokenRequest = v.union([
  v.object({ grant_type: v.literal('authorization_code'), ...clientFields, code: v.string() }),
  v.object({ grant_type: v.literal('authorization_code'), ...clientFields, refresh_token: v.string() }),
]);

function grantFor(store: Store, request: v.InferOutput<typeof TokenRequest>): OauthGrant | null {
  if ('refresh_token' in request) return store.tokens.refresh(request.refresh_token);
  const userId = store.codes.redeem(request.code);
  return userId === null ? null : store.tokens.grant(userId);
}

/** `expires_in` is a text here. Source: V2 / OAuth2 / Granting authorization token */
async function token(store: Store, context: SandboxContext): Promise<Response> {
  const reading = await readJson(context, TokenRequest);
  if (!reading.ok) return refuse(context, 400, reading.message);
  if (!isClient(reading.value)) return refuse(context, 401, 'The client id or the client secret is wrong.');
  const grant = grantFor(store, reading.value);
  if (grant === null) return refuse(context, 401, 'The code or the refresh token is no longer good.');
  return context.json({
    token_type: 'bearer',
    access_token: grant.accessToken,
    expires_in: String(grant.expiresInS),
    refresh_token: grant.refreshToken,
  });
}

export function addOauthV2(app: SandboxApp, store: Store): void {
  endpoint(app, '/v2/oauth/authorize', { PUT: signedIn(store, (context, agent) => authorize(store, context, agent)) });
  endpoint(app, '/v2/oauth/token', { PUT: (context) => token(store, context) });
}
