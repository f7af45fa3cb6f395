import type { Account, Server } from '../settings/schemas.ts';
import type { Store } from '../settings/store.ts';
import { stored } from '../settings/stored.ts';
import type { Tenfold } from '../tenfold/client.ts';
import type { User } from '../tenfold/model.ts';
import { type Result, success } from '../tenfold/result.ts';
import { countryOfLocale } from './country.ts';
import type { Refresh } from './refresh.ts';
import type { Vault } from './vault.ts';

export interface SessionDeps {
  store: Store;
  vault: Vault;
  /** Lazily, because the client itself needs this session's token. */
  tenfold(): Pick<Tenfold, 'oauth' | 'users'>;
  refresh: Refresh;
  now(): number;
  /** Wipes what belongs to the signed-in user; see lib/session/wipe.ts. */
  wipe(): Promise<void>;
}

export interface Credentials {
  username: string;
  /** Used once and kept nowhere. */
  password: string;
  keepSignedIn: boolean;
}

const refreshEarlyMs = 60_000;

/** Who is signed in, and the token that proves it. */
export function createSession(deps: SessionDeps) {
  const { store, vault } = deps;

  async function authorization(): Promise<string | undefined> {
    const session = await store.read(stored.session);
    if (session === null) return undefined;
    if (session.kind === 'jwt') return `Bearer JWT ${session.token}`;
    if (session.token !== '' && session.expiresAtMs - refreshEarlyMs > deps.now()) return `Bearer ${session.token}`;
    const renewed = await renewToken(session.token);
    return renewed ?? (session.token === '' ? undefined : `Bearer ${session.token}`);
  }

  async function renewToken(staleToken: string): Promise<string | undefined> {
    const { clientId } = await store.read(stored.server);
    const fresh = await deps.refresh({ clientId, staleToken });
    if (fresh.ok) {
      const { accessToken: token, expiresAtMs } = fresh.data;
      await store.write(stored.session, { kind: 'oauth', token, expiresAtMs });
      return `Bearer ${token}`;
    }
    // Only a refusal ends the session: an outage must not sign anybody out.
    if (fresh.error.code === 'signed-out' || fresh.error.code === 'refused') await expire();
    return undefined;
  }

  async function expire(): Promise<void> {
    await store.write(stored.session, null);
    await vault.change({ refreshToken: undefined, jwt: undefined });
    await store.update(
      stored.account,
      (account): Account => (account.state === 'signed-in' ? { state: 'signed-out', reason: 'expired' } : account),
    );
  }

  async function grantTokens(credentials: Credentials, server: Server): Promise<Result<Account['state']>> {
    const { username, password } = credentials;
    const { clientSecret } = await vault.read();
    if (server.clientId !== '' && clientSecret !== undefined) {
      const grant = await deps
        .tenfold()
        .oauth.grantByPassword({ clientId: server.clientId, clientSecret }, username, password);
      if (!grant.ok) return grant;
      await vault.change({ refreshToken: grant.data.refreshToken, jwt: undefined });
      const expiresAtMs = deps.now() + grant.data.expiresInS * 1000;
      await store.write(stored.session, { kind: 'oauth', token: grant.data.accessToken, expiresAtMs });
      return success('signed-in');
    }
    const login = await deps.tenfold().users.login(username, password);
    if (!login.ok) return login;
    const { accessToken } = login.data;
    await vault.change({ refreshToken: undefined, jwt: credentials.keepSignedIn ? accessToken : undefined });
    await store.write(stored.session, { kind: 'jwt', token: accessToken });
    return success('signed-in');
  }

  async function rememberUser(user: User, keepSignedIn: boolean): Promise<void> {
    const settings = await deps.tenfold().users.settings();
    const session = await store.read(stored.session);
    await store.write(stored.account, {
      state: 'signed-in',
      userId: user.id,
      organizationId: user.organizationId,
      username: user.username,
      name: user.name,
      country: countryOfLocale(settings.ok ? settings.data.locale : undefined),
      kind: session?.kind ?? 'jwt',
      keepSignedIn,
    });
  }

  return {
    authorization,

    /** Trades e-mail and password for a token: OAuth when a client is configured, else a JWT. */
    async signIn(credentials: Credentials): Promise<Result<null>> {
      const granted = await grantTokens(credentials, await store.read(stored.server));
      if (!granted.ok) return granted;
      const user = await deps.tenfold().users.me();
      if (!user.ok) {
        await store.write(stored.session, null);
        await vault.change({ refreshToken: undefined, jwt: undefined });
        return user;
      }
      await rememberUser(user.data, credentials.keepSignedIn);
      return success(null);
    },

    /** Ends the session on this machine and wipes what belonged to it. */
    async signOut(): Promise<Result<null>> {
      await store.write(stored.account, { state: 'signed-out', reason: 'by-user' });
      await store.write(stored.session, null);
      await vault.change({ refreshToken: undefined, jwt: undefined });
      await deps.wipe();
      return success(null);
    },

    /** After a 401: true when another token can be tried. A JWT cannot be renewed, so its session ends. */
    async renew(staleAuthorization: string | undefined): Promise<boolean> {
      const session = await store.read(stored.session);
      if (session === null) return false;
      const current = session.kind === 'jwt' ? `Bearer JWT ${session.token}` : `Bearer ${session.token}`;
      if (current !== staleAuthorization) return true;
      if (session.kind === 'oauth') return (await renewToken(session.token)) !== undefined;
      await expire();
      return false;
    },

    /** At every start: takes up the session that an earlier browser start or worker left behind. */
    async restore(): Promise<void> {
      const account = await store.read(stored.account);
      if (account.state !== 'signed-in' || (await store.read(stored.session)) !== null) return;
      const { jwt, refreshToken } = await vault.read();
      if (!account.keepSignedIn || (jwt ?? refreshToken) === undefined) return expire();
      if (jwt !== undefined) return store.write(stored.session, { kind: 'jwt', token: jwt });
      return store.write(stored.session, { kind: 'oauth', token: '', expiresAtMs: 0 });
    },
  };
}

export type Session = ReturnType<typeof createSession>;
