import { ask } from './ask.ts';
import { codeIn } from './authorize.ts';
import { clientGrantWire, grantWire } from './grant-wire.ts';
import type { ClientGrant, TokenGrant } from './model.ts';
import type { Result } from './result.ts';
import type { ApiRequest, SendRequest } from './transport.ts';

/** What identifies Ringside to the token endpoints; from options or policy, never from the code. */
export interface OAuthClient {
  clientId: string;
  clientSecret: string;
}

const named = (client: OAuthClient) => ({ client_id: client.clientId, client_secret: client.clientSecret });

/** V1 takes forms. */
function v1Request(fields: Record<string, string>): ApiRequest {
  return { method: 'POST', path: '/api/v1/oauth/token', authorized: false, body: { kind: 'form', fields } };
}

/** V2 takes JSON, and wants `authorization_code` for a refresh as well. */
function v2Request(client: OAuthClient, proof: { code: string } | { refresh_token: string }): ApiRequest {
  const value = { grant_type: 'authorization_code', ...named(client), ...proof };
  return { method: 'PUT', path: '/v2/oauth/token', authorized: false, body: { kind: 'json', value } };
}

/** The OAuth grants. A refused grant is `signed-out` or `refused`. */
export function createOAuth(send: SendRequest) {
  const v1Token = (fields: Record<string, string>) => ask(send, v1Request(fields), grantWire);

  return {
    /** Source: V1 / Authentication */
    grantByPassword: (client: OAuthClient, username: string, password: string): Promise<Result<TokenGrant>> =>
      v1Token({ grant_type: 'password', ...named(client), username, password }),

    /** For the client itself rather than a user; the answer may lack a refresh token. Source: V1 / Authentication */
    grantByClient: (client: OAuthClient): Promise<Result<ClientGrant>> =>
      ask(send, v1Request({ grant_type: 'client_credentials', ...named(client) }), clientGrantWire),

    /** Each answer holds a new refresh token; the old one may be dead at once. Source: V1 / Handling Refresh Tokens */
    grantByRefreshToken: (client: OAuthClient, refreshToken: string): Promise<Result<TokenGrant>> =>
      v1Token({ grant_type: 'refresh_token', ...named(client), refresh_token: refreshToken }),

    /**
     * A token to act as another user, for administrators. The example shows no Authorization header, but without one
     * nobody could tell an administrator; the reference wants it on all requests.
     * Source: V1 / Authenticating as Other Users
     */
    grantForUser: (client: OAuthClient, userId: string): Promise<Result<TokenGrant>> =>
      ask(
        send,
        {
          method: 'POST',
          path: '/api/v1/oauth/token/create',
          body: { kind: 'form', fields: { ...named(client), userId } },
        },
        grantWire,
      ),

    /**
     * Asks for a code in the signed-in user's name. It is read from where the 302 leads and nothing is sent there; a
     * `Location` without a code, or to elsewhere than `redirectUri`, is `bad-answer`.
     * Source: V2 / OAuth2 / Server-side apps authorization
     */
    async authorize(clientId: string, redirectUri: string): Promise<Result<{ code: string }>> {
      const value = { response_type: 'code', redirect_uri: redirectUri, client_id: clientId, allow: 'yes' };
      const answer = await send({
        method: 'PUT',
        path: '/v2/oauth/authorize',
        body: { kind: 'json', value },
        redirect: 'read',
      });
      return answer.ok ? codeIn(answer.data.location, redirectUri) : answer;
    },

    /** A code is good once. Source: V2 / OAuth2 / Granting authorization token */
    grantByCode: (client: OAuthClient, code: string): Promise<Result<TokenGrant>> =>
      ask(send, v2Request(client, { code }), grantWire),

    /** As `grantByRefreshToken`, for tokens that came from a code. Source: V2 / OAuth2 / Granting authorization token */
    grantByRefreshTokenV2: (client: OAuthClient, refreshToken: string): Promise<Result<TokenGrant>> =>
      ask(send, v2Request(client, { refresh_token: refreshToken }), grantWire),
  };
}
