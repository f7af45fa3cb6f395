import { watchNetworkErrors } from '../../lib/browser/network.ts';
import { watchRedirects } from '../../lib/browser/redirects.ts';
import { redirectAddress } from '../../lib/browser/runtime.ts';
import { watchRefresh, watchRequests } from '../../lib/diagnostics/following.ts';
import type { Log } from '../../lib/diagnostics/log.ts';
import { createAccess } from '../../lib/session/access.ts';
import { createActing } from '../../lib/session/acting.ts';
import { createAuthorizedSend } from '../../lib/session/authorized.ts';
import type { Refresh } from '../../lib/session/refresh.ts';
import { createRestraint } from '../../lib/session/restraint.ts';
import { createSession } from '../../lib/session/session.ts';
import { createVault } from '../../lib/session/vault.ts';
import { createWipe } from '../../lib/session/wipe.ts';
import { createKeptCalls } from '../../lib/settings/kept-calls.ts';
import { readServer } from '../../lib/settings/read-in-force.ts';
import type { Store } from '../../lib/settings/store.ts';
import { createTenfold } from '../../lib/tenfold/client.ts';
import { createTransport } from '../../lib/tenfold/transport.ts';
import { createRefreshing } from './refresh.ts';

const answerWithinMs = 10_000;

export interface ApiParts {
  store: Store;
  log: Log;
  now: () => number;
  pause: (delayMs: number) => Promise<void>;
}

/**
 * The API and the session it is used with; each needs the other. `tenfold` is for what the agent has just asked for,
 * `unasked` for what Ringside does by itself and keeps back while the server wants to be left alone.
 */
export function composeApi({ store, log, now, pause }: ApiParts) {
  const neverLeft = watchNetworkErrors();
  const readRedirect = watchRedirects(['*://*/v2/oauth/authorize', '*://*/api/v1/users/login*']);
  const locks = navigator.locks;
  const vault = createVault(locks);
  const kept = createKeptCalls();
  const wipe = createWipe(store, kept);
  const addresses = async () => {
    const { apiAddress: api, betaAddress: beta } = await readServer(store);
    return { api, beta };
  };
  const renew = createRefreshing();
  const refresh: Refresh = (request) => renew({ ringsideRefresh: 1, ...request });
  const access = createAccess({ store, vault, refresh: watchRefresh(refresh, log), now });
  const transport = createTransport({
    fetch: (input, init) => fetch(input, init),
    addresses,
    authorization: (at) => access.authorization(at),
    neverLeft,
    timeoutMs: answerWithinMs,
    readRedirect,
  });
  const send = createAuthorizedSend(watchRequests(transport, log), access);
  const { asked, unasked } = createRestraint(send, { store, now, random: Math.random, pause });
  const tenfold = createTenfold(asked);
  const acting = createActing({ store, vault, locks, tenfold, wipe, now });
  const redirectUri = redirectAddress();
  const session = createSession({ store, vault, access, acting, tenfold, redirectUri, wipe });
  return { store, vault, kept, addresses, access, acting, session, tenfold, unasked: createTenfold(unasked) };
}
