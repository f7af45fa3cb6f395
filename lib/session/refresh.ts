import type { OAuthClient } from '../tenfold/oauth.ts';
import { failure, type Result, success } from '../tenfold/result.ts';
import type { GrantedBy, SessionGrant } from './grants.ts';
import { clientSecretOf, type Vault } from './vault.ts';

/** A new access token and when it ends, epoch milliseconds by this machine's clock. */
export interface FreshToken {
  accessToken: string;
  expiresAtMs: number;
}

export interface RefreshDeps {
  vault: Vault;
  locks: Pick<LockManager, 'request'>;
  grant(
    client: OAuthClient,
    refreshToken: string,
    grantedBy: GrantedBy,
    addresses: Addresses,
  ): Promise<Result<SessionGrant>>;
  now(): number;
}

/** Where the server is that counts when the renewal is asked for. */
export interface Addresses {
  api: string;
  beta: string;
}

export type Refresh = (request: {
  clientId: string;
  staleToken: string;
  addresses: Addresses;
}) => Promise<Result<FreshToken>>;

/** Held while a refresh token is exchanged or changes its place in the vault. */
export const refreshLock = 'ringside-refresh';

interface Latest {
  fresh: FreshToken;
  /** The refresh token that came with it: another one in the vault is another session's. */
  refreshToken: string;
  replaced: ReadonlySet<string>;
}

/**
 * Exchanges the refresh token, once for the whole browser however many ask at the same time.
 *
 * Runs in the offscreen document: a worker killed between the server's answer and its own write would lose the
 * only refresh token that still works (80 of 150 trials in the worker, 0 of 150 in an offscreen document).
 * The new refresh token is durable before the new access token is handed out.
 */
export function createRefresh(deps: RefreshDeps): Refresh {
  let latest: Latest | undefined;

  return ({ clientId, staleToken, addresses }) =>
    deps.locks.request(refreshLock, async () => {
      const secrets = await deps.vault.read();
      const { refreshToken, grantedBy, issuedBy = addresses.api } = secrets;
      if (refreshToken === undefined) return failure('signed-out', 'there is no refresh token');
      if (issuedBy !== addresses.api) return failure('signed-out', 'the refresh token is of another server');
      const earlier = latest?.refreshToken === refreshToken ? latest : undefined;
      if (earlier?.replaced.has(staleToken)) return success(earlier.fresh);
      const client = { clientId, clientSecret: clientSecretOf(secrets) ?? '' };
      const grant = await deps.grant(client, refreshToken, grantedBy ?? 'v1', addresses);
      if (!grant.ok) return grant;
      const held = await deps.vault.read();
      if (held.refreshToken !== refreshToken) return failure('signed-out', 'the session ended meanwhile');
      await deps.vault.change({ refreshToken: grant.data.refreshToken, grantedBy: grant.data.grantedBy });
      const replaced = new Set(earlier?.replaced).add(staleToken);
      const { accessToken, expiresInS } = grant.data;
      replaced.delete(accessToken);
      const fresh = { accessToken, expiresAtMs: deps.now() + expiresInS * 1000 };
      latest = { fresh, refreshToken: grant.data.refreshToken, replaced };
      return success(fresh);
    });
}
