import type { TokenGrant } from '../tenfold/model.ts';
import type { OAuthClient } from '../tenfold/oauth.ts';
import { failure, type Result, success } from '../tenfold/result.ts';
import type { Vault } from './vault.ts';

/** A new access token and when it ends, epoch milliseconds by this machine's clock. */
export interface FreshToken {
  accessToken: string;
  expiresAtMs: number;
}

export interface RefreshDeps {
  vault: Vault;
  locks: Pick<LockManager, 'request'>;
  grant(client: OAuthClient, refreshToken: string): Promise<Result<TokenGrant>>;
  now(): number;
}

export type Refresh = (request: { clientId: string; staleToken: string }) => Promise<Result<FreshToken>>;

/**
 * Exchanges the refresh token, once for the whole browser however many ask at the same time.
 *
 * Runs in the offscreen document: a worker killed between the server's answer and its own write would lose the
 * only refresh token that still works (80 of 150 trials in the worker, 0 of 150 in an offscreen document).
 * The new refresh token is durable before the new access token is handed out.
 */
export function createRefresh(deps: RefreshDeps): Refresh {
  let latest: { fresh: FreshToken; replaced: ReadonlySet<string> } | undefined;

  return ({ clientId, staleToken }) =>
    deps.locks.request('ringside-refresh', async () => {
      if (latest?.replaced.has(staleToken)) return success(latest.fresh);
      const { refreshToken, clientSecret } = await deps.vault.read();
      if (refreshToken === undefined) return failure('signed-out', 'there is no refresh token');
      const grant = await deps.grant({ clientId, clientSecret: clientSecret ?? '' }, refreshToken);
      if (!grant.ok) return grant;
      const held = await deps.vault.read();
      if (held.refreshToken !== refreshToken) return failure('signed-out', 'the session ended meanwhile');
      await deps.vault.change({ refreshToken: grant.data.refreshToken });
      const replaced = new Set(latest?.replaced).add(staleToken);
      const { accessToken, expiresInS } = grant.data;
      replaced.delete(accessToken);
      const fresh = { accessToken, expiresAtMs: deps.now() + expiresInS * 1000 };
      latest = { fresh, replaced };
      return success(fresh);
    });
}
