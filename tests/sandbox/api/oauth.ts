/** Tokens of v1. Source: V1 / Authentication */
import * as v from 'valibot';
import { ADMINISTRATOR } from '../agents.ts';
import { clientFields, isClient } from '../client-of-api.ts';
import { endpoint, readForm, refuse, type SandboxApp, type SandboxContext } from '../endpoint.ts';
import { agentOf, agentWith } from '../signed-in.ts';
import type { Store } from '../store.ts';
import type { OauthGrant } from '../tokens.ts';
import { agentById } from '../visibility.ts';

const GrantRequest = v.variant('grant_type', [
  v.object({ grant_type: v.literal('password'), ...clientFields, username: v.string(), password: v.string() }),
  v.object({ grant_type: v.literal('client_credentials'), ...clientFields }),
  v.object({ grant_type: v.literal('refresh_token'), ...clientFields, refresh_token: v.string() }),
]);

type GrantRequest = v.InferOutput<typeof GrantRequest>;

/** A client that signs in by itself is the organisation's own, and so its administrator. */
function grantFor(store: Store, request: GrantRequest): OauthGrant | null {
  switch (request.grant_type) {
    case 'password': {
      const agent = agentWith(store, request.username, request.password);
      return agent === undefined ? null : store.tokens.grant(agent.id);
    }
    case 'client_credentials':
      return store.tokens.grant(ADMINISTRATOR.id);
    case 'refresh_token':
      return store.tokens.refresh(request.refresh_token);
  }
}

function tokenAnswer(context: SandboxContext, grant: OauthGrant): Response {
  return context.json({
    token_type: 'bearer',
    access_token: grant.accessToken,
    expires_in: grant.expiresInS,
    refresh_token: grant.refreshToken,
  });
}

async function token(store: Store, context: SandboxContext): Promise<Response> {
  const reading = await readForm(context, GrantRequest);
  if (!reading.ok) return refuse(context, 400, reading.message);
  if (!isClient(reading.value)) return refuse(context, 401, 'The client id or the client secret is wrong.');
  const grant = grantFor(store, reading.value);
  return grant === null
    ? refuse(context, 401, 'The credentials are wrong, or the refresh token is no longer good.')
    : tokenAnswer(context, grant);
}

const ActingRequest = v.object({ ...clientFields, userId: v.string() });

/** The refusal for whoever asks with a token that is no administrator's; the reference's example comes without any. */
function refusalToAct(store: Store, context: SandboxContext): Response | null {
  const authorization = context.req.header('authorization');
  if (authorization === undefined) return null;
  const agent = agentOf(store, authorization);
  if (agent === undefined) return refuse(context, 401, 'The token is no longer good.');
  return agent.isAdmin ? null : refuse(context, 403, 'Only administrators can act as another user.');
}

/** Source: V1 / Authentication / Authenticating as Other Users */
async function actAs(store: Store, context: SandboxContext): Promise<Response> {
  const reading = await readForm(context, ActingRequest);
  if (!reading.ok) return refuse(context, 400, reading.message);
  if (!isClient(reading.value)) return refuse(context, 401, 'The client id or the client secret is wrong.');
  const refusal = refusalToAct(store, context);
  if (refusal !== null) return refusal;
  const agent = agentById(reading.value.userId);
  return agent === undefined
    ? refuse(context, 404, 'There is no such user.')
    : tokenAnswer(context, store.tokens.grant(agent.id));
}

export function addOauth(app: SandboxApp, store: Store): void {
  endpoint(app, '/api/v1/oauth/token', { POST: (context) => token(store, context) });
  endpoint(app, '/api/v1/oauth/token/create', { POST: (context) => actAs(store, context) });
}
