import { readServer } from '../settings/read-in-force.ts';
import type { Server } from '../settings/schemas.ts';
import type { Store } from '../settings/store.ts';
import { stored } from '../settings/stored.ts';
import type { Tenfold } from '../tenfold/client.ts';
import type { User } from '../tenfold/model.ts';
import { failure, type Result, success } from '../tenfold/result.ts';
import { type Access, jwtOf, tokenToFetch } from './access.ts';
import type { Acting } from './acting.ts';
import { countryOfLocale } from './country.ts';
import { createGrants } from './grants.ts';
import { customsOf, personOf } from './profile.ts';
import { clientSecretOf, type Vault } from './vault.ts';

export interface SessionDeps {
  store: Store;
  vault: Vault;
  access: Access;
  acting: Acting;
  tenfold: Pick<Tenfold, 'oauth' | 'users' | 'settings'>;
  /** Where an authorization code is addressed to; nothing is sent there. */
  redirectUri: string;
  /** Wipes what belongs to the signed-in user; see lib/session/wipe.ts. */
  wipe(): Promise<void>;
}

export interface Credentials {
  username: string;
  /** Used once and kept nowhere. */
  password: string;
  keepSignedIn: boolean;
}

type Customs = ReturnType<typeof customsOf>;

const moved = failure('refused', 'the server was changed meanwhile', { field: 'apiAddress' });

/** Who is signed in: coming, going, and being there again after a restart. */
export function createSession(deps: SessionDeps) {
  const { store, vault, access } = deps;
  const grantBy = createGrants({
    tenfold: deps.tenfold,
    redirectUri: deps.redirectUri,
    holdJwt: (jwt, issuedBy) => store.write(stored.session, jwt === null ? null : jwtOf(jwt, issuedBy)),
  });

  /** What an expired session left behind stays for its own user, and is gone before anybody else is let in. */
  async function wipePredecessor(userId: string): Promise<void> {
    const before = await store.read(stored.account);
    if (before.userId === undefined || before.userId === userId) return;
    const session = await store.read(stored.session);
    await deps.wipe();
    await store.write(stored.session, session);
  }

  /** OAuth when a client is configured, else a JWT. */
  async function grantTokens(credentials: Credentials, { clientId, apiAddress }: Server): Promise<Result<null>> {
    const { username, password } = credentials;
    const clientSecret = clientSecretOf(await vault.read());
    if (clientId !== '' && clientSecret !== undefined) {
      const grant = await grantBy({ clientId, clientSecret }, username, password, apiAddress);
      if (!grant.ok) return grant;
      await access.begin(grant.data, apiAddress);
      return success(null);
    }
    const login = await deps.tenfold.users.login(username, password);
    if (!login.ok) return login;
    await access.beginJwt(login.data.accessToken, credentials.keepSignedIn, apiAddress);
    return success(null);
  }

  async function letIn(user: User, customs: Customs, keepSignedIn: boolean): Promise<Result<null>> {
    await wipePredecessor(user.id);
    const session = await store.read(stored.session);
    await store.write(stored.account, {
      state: 'signed-in',
      ...personOf(user),
      ...customs,
      kind: session?.kind ?? 'jwt',
      keepSignedIn,
    });
    return success(null);
  }

  const isStill = async ({ apiAddress }: Server): Promise<boolean> =>
    (await readServer(store)).apiAddress === apiAddress;

  /** Who has the tokens, and how they like things written, before they are let in. */
  async function enter(server: Server, keepSignedIn: boolean): Promise<Result<null>> {
    const user = await deps.tenfold.users.me();
    if (!user.ok) return user;
    // Settings that cannot be read keep nobody out: they are left away, and `readMissingSettings` asks for them again.
    const settings = await deps.tenfold.settings.get();
    const customs = settings.ok ? customsOf(settings.data) : { country: countryOfLocale(undefined) };
    // Nobody changes the server between the look and the letting in.
    return deps.acting.exclusively(async () =>
      (await isStill(server)) ? letIn(user.data, customs, keepSignedIn) : moved,
    );
  }

  return {
    /** Trades e-mail and password for a token. Refused, with `field`, when the server was changed meanwhile. */
    async signIn(credentials: Credentials): Promise<Result<null>> {
      const server = await readServer(store);
      const granted = await grantTokens(credentials, server);
      const entered = granted.ok ? await enter(server, credentials.keepSignedIn) : granted;
      if (entered.ok) return entered;
      const session = await store.read(stored.session);
      if (granted.ok && session?.issuedBy === server.apiAddress) await access.end();
      return (await isStill(server)) ? entered : moved;
    },

    /**
     * Carries out a change of the server with nobody signed in at the old one, nor let in there after it.
     *
     * @param reason what somebody who is signed out by it is told
     */
    moveServer: (reason: 'by-user' | 'moved', move: () => Promise<void>) =>
      deps.acting.exclusively(async () => {
        const account = await store.read(stored.account);
        const wasSignedIn = account.state === 'signed-in';
        if (wasSignedIn) await store.write(stored.account, { state: 'signed-out', reason });
        // What a sign-in under way has got is ended, too.
        await access.end();
        if (wasSignedIn) await deps.wipe();
        await move();
        return success(null);
      }),

    /** Ends the session on this machine, acting for a user included, and wipes what belonged to it. */
    signOut: () =>
      deps.acting.exclusively(async () => {
        await store.write(stored.account, { state: 'signed-out', reason: 'by-user' });
        await access.end();
        await deps.wipe();
        return success(null);
      }),

    /**
     * At every start: takes up the session that an earlier browser start or worker left behind.
     *
     * @returns whether the browser has started since, so that what is known of the user may be old
     */
    async restore(): Promise<boolean> {
      await deps.acting.settle();
      const account = await store.read(stored.account);
      if (account.state !== 'signed-in' || (await store.read(stored.session)) !== null) return false;
      const { jwt, refreshToken, issuedBy } = await vault.read();
      if (!account.keepSignedIn || (jwt ?? refreshToken) === undefined) {
        await access.expire(undefined);
        return false;
      }
      await store.write(stored.session, jwt === undefined ? tokenToFetch : jwtOf(jwt, issuedBy));
      return true;
    },
  };
}
