/** Tokens of v1. Source: V1 / Authentication */
import * as v from 'valibot';
import { CLIENT_ID, CLIENT_SECRET } from '../agents.ts';
import { endpoint, readForm, refuse, type SandboxApp, type SandboxContext } from '../endpoint.ts';
import { agentWith } from '../signed-in.ts';
import type { Store } from '../store.ts';
import type { OauthGrant } from '../tokens.ts';

const client = { client_id: v.string(), client_secret: v.string() };

const GrantRequest = v.variant('grant_type', [
  v.object({ grant_type: v.literal('password'), ...client, username: v.string(), password: v.string() }),
  v.object({ grant_type: v.literal('refresh_token'), ...client, refresh_token: v.string() }),
]);

type GrantRequest = v.InferOutput<typeof GrantRequest>;

function grantFor(store: Store, request: GrantRequest): OauthGrant | null {
  switch (request.grant_type) {
    case 'password': {
      const agent = agentWith(request.username, request.password);
      return agent === undefined ? null : store.tokens.grant(agent.id);
    }
    case 'refresh_token':
      return store.tokens.refresh(request.refresh_token);
  }
}

async function token(store: Store, context: SandboxContext): Promise<Response> {
  const reading = await readForm(context, GrantRequest);
  if (!reading.ok) return refuse(context, 400, reading.message);
  const { client_id, client_secret } = reading.value;
  if (client_id !== CLIENT_ID || client_secret !== CLIENT_SECRET) {
    return refuse(context, 401, 'The client id or the client secret is wrong.');
  }
  const grant = grantFor(store, reading.value);
  if (grant === null) return refuse(context, 401, 'The credentials are wrong, or the refresh token is no longer good.');
  return context.json({
    token_type: 'bearer',
    access_token: grant.accessToken,
    expires_in: grant.expiresInS,
    refresh_token: grant.refreshToken,
  });
}

export function addOauth(app: SandboxApp, store: Store): void {
  endpoint(app, '/api/v1/oauth/token', { POST: (context) => token(store, context) });
}
