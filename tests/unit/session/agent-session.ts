/** A session with everything it needs, and a Tenfold that lets the agent in. */
import { createAccess } from '../../../lib/session/access.ts';
import { createActing } from '../../../lib/session/acting.ts';
import { createAuthorizedSend } from '../../../lib/session/authorized.ts';
import { createRegrant } from '../../../lib/session/grants.ts';
import { createProfile } from '../../../lib/session/profile.ts';
import { createRefresh, type Refresh } from '../../../lib/session/refresh.ts';
import { createSession } from '../../../lib/session/session.ts';
import type { Secrets } from '../../../lib/session/vault.ts';
import { createWipe } from '../../../lib/session/wipe.ts';
import { readServer } from '../../../lib/settings/read-in-force.ts';
import { createStore } from '../../../lib/settings/store.ts';
import { stored } from '../../../lib/settings/stored.ts';
import { createTenfold } from '../../../lib/tenfold/client.ts';
import type { SendRequest } from '../../../lib/tenfold/transport.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { createFakeLocks } from '../../support/fake-locks.ts';
import { createFakeStorage } from '../../support/fake-storage.ts';
import { createFakeTenfold } from '../../support/fake-tenfold.ts';
import { createFakeVault } from '../../support/fake-vault.ts';

export const login = 'POST /v2/users/login';
export const token = 'POST /api/v1/oauth/token';
export const me = 'GET /v2/users/me';
export const authorize = 'PUT /v2/oauth/authorize';
export const tokenV2 = 'PUT /v2/oauth/token';
export const actingToken = 'POST /api/v1/oauth/token/create';
export const settings = 'GET /v2/users/me/settings';

/** The server that is asked when nobody has set another. */
export const issuedBy = stored.server.fallback.apiAddress;

export const redirectUri = 'https://ringside.chromiumapp.org/';
export const user = { id: 'agent', organizationId: 'org', username: 'agent@example.com', name: 'Alex Agent' };
export const credentials = { username: 'agent@example.com', password: 'open sesame', keepSignedIn: true };

export function grantOf(accessToken: string, refreshToken: string) {
  return { access_token: accessToken, refresh_token: refreshToken, expires_in: 3600 };
}

/** `refresh` replaces the exchange of the refresh token. */
export function createAgentSession(secrets: Secrets = {}, refresh?: Refresh) {
  const storage = createFakeStorage();
  const store = createStore(storage);
  const vault = createFakeVault(secrets);
  const clock = createFakeClock();
  const tenfold = createFakeTenfold();
  tenfold.answer(login, { data: user, accessToken: 'jwt-1' });
  tenfold.answer(token, grantOf('access-1', 'refresh-1'));
  tenfold.answer(me, { data: user });
  tenfold.answer(settings, { settings: { locale: 'en_GB' } });

  const locks = createFakeLocks();
  const exchange = refresh ?? createRefresh({ vault, locks, grant: createRegrant(tenfold.api.oauth), now: clock.now });
  const access = createAccess({ store, vault, refresh: exchange, now: clock.now });

  /** As the transport does it: without authorization nothing is sent. */
  const headers: string[] = [];
  const shownTo: string[] = [];
  const transport: SendRequest = async (request, signal) => {
    if (request.authorized === false) return tenfold.send(request, signal);
    const { apiAddress } = await readServer(store);
    const authorization = await access.authorization(apiAddress);
    if (!authorization.ok) return authorization;
    headers.push(authorization.data);
    shownTo.push(apiAddress);
    return tenfold.send(request, signal);
  };
  const api = createTenfold(createAuthorizedSend(transport, access));
  const wipe = createWipe(store, { clear: () => Promise.resolve() });
  const acting = createActing({ store, vault, locks, tenfold: api, wipe, now: clock.now });
  const session = createSession({ store, vault, access, acting, tenfold: api, redirectUri, wipe });
  const profile = createProfile({ store, tenfold: api });

  return {
    ...{ storage, store, vault, clock, tenfold, access, acting, session, profile, api },
    /** The Authorization headers that went out, in order. */
    headers,
    /** Which server saw each of them. */
    shownTo,
    configureOAuth: async (): Promise<void> => {
      await store.update(stored.server, (server) => ({ ...server, clientId: 'ringside', hasClientSecret: true }));
      await vault.change({ clientSecret: 'secret' });
    },
    /** The Authorization header that would be sent now. */
    header: async (): Promise<string | undefined> => {
      const authorization = await access.authorization();
      return authorization.ok ? authorization.data : undefined;
    },
    account: () => store.read(stored.account),
  };
}
