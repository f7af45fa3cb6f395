import { createOAuth } from '../tenfold/oauth.ts';
import { failure, type Result } from '../tenfold/result.ts';
import { createTransport } from '../tenfold/transport.ts';
import { createRegrant } from './grants.ts';
import { type Addresses, createRefresh, type FreshToken } from './refresh.ts';
import type { RefreshRequest } from './refresh-message.ts';
import { createVault } from './vault.ts';

export interface RenewerDeps {
  fetch: typeof fetch;
  locks: Pick<LockManager, 'request'>;
  now: () => number;
}

/** Renews the session with all it needs for that, by itself: wherever it runs, it knows no access token. */
export function createRenewer({
  fetch,
  locks,
  now,
}: RenewerDeps): (request: RefreshRequest) => Promise<Result<FreshToken>> {
  const transportTo = (addresses: Addresses) =>
    createTransport({
      fetch,
      addresses: () => Promise.resolve(addresses),
      authorization: () => Promise.resolve(failure('signed-out', 'no access token is known here')),
      neverLeft: () => Promise.resolve(false),
      timeoutMs: 15_000,
    });
  return createRefresh({
    vault: createVault(locks),
    locks,
    grant: (client, refreshToken, grantedBy, addresses) =>
      createRegrant(createOAuth(transportTo(addresses)))(client, refreshToken, grantedBy),
    now,
  });
}
