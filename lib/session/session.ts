import { readServer } from '../settings/read-in-force.ts';
import type { Server } from '../settings/schemas.ts';
import type { Store } from '../settings/store.ts';
import { stored } from '../settings/stored.ts';
import type { Tenfold } from '../tenfold/client.ts';
import type { User } from '../tenfold/model.ts';
import { type Result, success } from '../tenfold/result.ts';
import { type Access, tokenToFetch } from './access.ts';
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

/** Who is signed in: coming, going, and being there again after a restart. */
export function createSession(deps: SessionDeps) {
  const { store, vault, access } = deps;
  const grantBy = createGrants({
    tenfold: deps.tenfold,
    redirectUri: deps.redirectUri,
    holdJwt: (jwt) => store.write(stored.session, jwt === null ? null : { kind: 'jwt', token: jwt }),
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
  async function grantTokens(credentials: Credentials, { clientId }: Server): Promise<Result<null>> {
    const { username, password } = credentials;
    const clientSecret = clientSecretOf(await vault.read());
    if (clientId !== '' && clientSecret !== undefined) {
      const grant = await grantBy({ clientId, clientSecret }, username, password);
      if (!grant.ok) return grant;
      await access.begin(grant.data);
      return success(null);
    }
    const login = await deps.tenfold.users.login(username, password);
    if (!login.ok) return login;
    await access.beginJwt(login.data.accessToken, credentials.keepSignedIn);
    return success(null);
  }

  /** Settings that cannot be read keep nobody out: they are left away, and `readMissingSettings` asks for them again. */
  async function rememberUser(user: User, keepSignedIn: boolean): Promise<void> {
    const settings = await deps.tenfold.settings.get();
    const session = await store.read(stored.session);
    await store.write(stored.account, {
      state: 'signed-in',
      ...personOf(user),
      ...(settings.ok ? customsOf(settings.data) : { country: countryOfLocale(undefined) }),
      kind: session?.kind ?? 'jwt',
      keepSignedIn,
    });
  }

  return {
    /** Trades e-mail and password for a token. */
    async signIn(credentials: Credentials): Promise<Result<null>> {
      const granted = await grantTokens(credentials, await readServer(store));
      if (!granted.ok) return granted;
      const user = await deps.tenfold.users.me();
      if (!user.ok) {
        await access.end();
        return user;
      }
      await wipePredecessor(user.data.id);
      await rememberUser(user.data, credentials.keepSignedIn);
      return success(null);
    },

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
      const { jwt, refreshToken } = await vault.read();
      if (!account.keepSignedIn || (jwt ?? refreshToken) === undefined) {
        await access.expire(undefined);
        return false;
      }
      await store.write(stored.session, jwt === undefined ? tokenToFetch : { kind: 'jwt', token: jwt });
      return true;
    },
  };
}
