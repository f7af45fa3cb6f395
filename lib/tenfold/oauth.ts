import * as v from 'valibot';
import type { TokenGrant } from './model.ts';
import type { Result } from './result.ts';
import type { SendRequest } from './transport.ts';
import { parseAnswer } from './wire.ts';

/** What identifies Ringside to the token endpoints; from options or policy, never from the code. */
export interface OAuthClient {
  clientId: string;
  clientSecret: string;
}

/** `expires_in` is a number in v1 and a text in v2; both are seconds. */
const grantWire = v.pipe(
  v.object({
    access_token: v.pipe(v.string(), v.minLength(1)),
    refresh_token: v.pipe(v.string(), v.minLength(1)),
    expires_in: v.pipe(v.union([v.number(), v.string()]), v.transform(Number), v.finite()),
  }),
  v.transform(
    (grant): TokenGrant => ({
      accessToken: grant.access_token,
      refreshToken: grant.refresh_token,
      expiresInS: grant.expires_in,
    }),
  ),
);

/** The OAuth grants. A refused grant is `signed-out` or `refused`. */
export function createOAuth(send: SendRequest) {
  async function token(fields: Record<string, string>): Promise<Result<TokenGrant>> {
    const answer = await send({
      method: 'POST',
      path: '/api/v1/oauth/token',
      authorized: false,
      body: { kind: 'form', fields },
    });
    return answer.ok ? parseAnswer(grantWire, answer.data.body) : answer;
  }

  return {
    /** Source: V1 / Authentication */
    grantByPassword: (client: OAuthClient, username: string, password: string) =>
      token({
        grant_type: 'password',
        client_id: client.clientId,
        client_secret: client.clientSecret,
        username,
        password,
      }),

    /** Each answer holds a new refresh token; the old one may be dead at once. Source: V1 / Handling Refresh Tokens */
    grantByRefreshToken: (client: OAuthClient, refreshToken: string) =>
      token({
        grant_type: 'refresh_token',
        client_id: client.clientId,
        client_secret: client.clientSecret,
        refresh_token: refreshToken,
      }),
  };
}
