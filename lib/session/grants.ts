import type { Tenfold } from '../tenfold/client.ts';
import type { TokenGrant } from '../tenfold/model.ts';
import type { OAuthClient } from '../tenfold/oauth.ts';
import { type Failure, type Result, success } from '../tenfold/result.ts';

/** The token endpoint that granted a session; its refresh tokens go back there. */
export type GrantedBy = 'v1' | 'v2';

export interface SessionGrant extends TokenGrant {
  grantedBy: GrantedBy;
}

const goneStatuses = new Set([404, 405, 410, 501]);

/** V1 is deprecated and will be switched off; its token endpoint then is missing or takes no such request. */
function isGone({ code, status }: Failure): boolean {
  return code === 'not-found' || code === 'not-supported' || (status !== undefined && goneStatuses.has(status));
}

async function by(grantedBy: GrantedBy, granting: Promise<Result<TokenGrant>>): Promise<Result<SessionGrant>> {
  const grant = await granting;
  return grant.ok ? success({ ...grant.data, grantedBy }) : grant;
}

export interface GrantDeps {
  tenfold: {
    oauth: Pick<Tenfold['oauth'], 'grantByPassword' | 'authorize' | 'grantByCode'>;
    users: Pick<Tenfold['users'], 'login'>;
  };
  /** Where the authorization code is sent to, and never arrives: it is read from the redirect. */
  redirectUri: string;
  /** Lets requests to this API address go out with this JWT, or with nothing again. */
  holdJwt(jwt: string | null, apiAddress: string): Promise<void>;
}

/** How e-mail and password become an OAuth session. */
export function createGrants(deps: GrantDeps) {
  /** Source: V2 / Users / Login into user account, then V2 / OAuth2 */
  async function byCode(
    client: OAuthClient,
    username: string,
    password: string,
    at: string,
  ): Promise<Result<SessionGrant>> {
    const { oauth, users } = deps.tenfold;
    const login = await users.login(username, password);
    if (!login.ok) return login;
    await deps.holdJwt(login.data.accessToken, at);
    const code = await oauth.authorize(client.clientId, deps.redirectUri);
    const grant = code.ok ? await by('v2', oauth.grantByCode(client, code.data.code)) : code;
    if (!grant.ok) await deps.holdJwt(null, at);
    return grant;
  }

  /** The password grant of v1; where v1 is gone, the JWT of a v2 login authorizes the client instead. */
  return async (
    client: OAuthClient,
    username: string,
    password: string,
    apiAddress: string,
  ): Promise<Result<SessionGrant>> => {
    const grant = await by('v1', deps.tenfold.oauth.grantByPassword(client, username, password));
    return grant.ok || !isGone(grant.error) ? grant : byCode(client, username, password, apiAddress);
  };
}

/**
 * Exchanges a refresh token where it was granted. One of v1 is offered to v2 once v1 is gone: nothing was done with
 * it then, and a refusal there ends a session that nothing could renew any more.
 */
export function createRegrant(oauth: Pick<Tenfold['oauth'], 'grantByRefreshToken' | 'grantByRefreshTokenV2'>) {
  return async (client: OAuthClient, refreshToken: string, grantedBy: GrantedBy): Promise<Result<SessionGrant>> => {
    if (grantedBy === 'v1') {
      const grant = await by('v1', oauth.grantByRefreshToken(client, refreshToken));
      if (grant.ok || !isGone(grant.error)) return grant;
    }
    return by('v2', oauth.grantByRefreshTokenV2(client, refreshToken));
  };
}
