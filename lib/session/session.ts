import type { Account, Server, SessionToken } from '../settings/schemas.ts';
import type { Store } from '../settings/store.ts';
import { stored } from '../settings/stored.ts';
import type { Tenfold } from '../tenfold/client.ts';
import type { User } from '../tenfold/model.ts';
import { failure, type Result, success } from '../tenfold/result.ts';
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
const nobody = failure('signed-out', 'nobody is signed in');

function headerOf(session: NonNullable<SessionToken>): string {
  return session.kind === 'jwt' ? `Bearer JWT ${session.token}` : `Bearer ${session.token}`;
}

/** Who is signed in, and the token that proves it. */
export function createSession(deps: SessionDeps) {
  const { store, vault } = deps;

  async function authorization(): Promise<Result<string>> {
    const session = await store.read(stored.session);
    if (session === null) return nobody;
    if (session.kind === 'jwt') return success(headerOf(session));
    if (session.expiresAtMs - refreshEarlyMs > deps.now()) return success(headerOf(session));
    const renewed = await renewToken(session.token);
    return renewed.ok || session.expiresAtMs <= deps.now() ? renewed : success(headerOf(session));
  }

  async function renewToken(staleToken: string): Promise<Result<string>> {
    const { clientId } = await store.read(stored.server);
    const fresh = await deps.refresh({ clientId, staleToken });
    if (fresh.ok) {
      const { accessToken: token, expiresAtMs } = fresh.data;
      // Signed out, or signed in anew, while the answer was on its way: this token is nobody's any more.
      const current = await store.update(
        stored.session,
        (session): SessionToken => (session?.token === staleToken ? { kind: 'oauth', token, expiresAtMs } : session),
      );
      return current === null ? nobody : success(headerOf(current));
    }
    // Only a refusal ends the session: an outage must not sign anybody out.
    const { code, message, status, retryAfterMs } = fresh.error;
    if (code === 'signed-out' || code === 'refused') {
      await expire(staleToken);
      return nobody;
    }
    const more = {
      ...(status === undefined ? {} : { status }),
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    };
    return failure('offline', `the token could not be renewed: ${message}`, more);
  }

  /** Ends the session that holds this token; one that has begun since is left alone. */
  async function expire(token: string | undefined): Promise<void> {
    const left = await store.update(stored.session, (session) => (session?.token === token ? null : session));
    if (left !== null) return;
    await vault.change({ refreshToken: undefined, jwt: undefined });
    await store.update(
      stored.account,
      (account): Account =>
        account.state === 'signed-in' ? { state: 'signed-out', reason: 'expired', userId: account.userId } : account,
    );
  }

  /** What an expired session left behind stays for its own user, and is gone before anybody else is let in. */
  async function wipePredecessor(userId: string): Promise<void> {
    const before = await store.read(stored.account);
    if (before.userId === undefined || before.userId === userId) return;
    const session = await store.read(stored.session);
    await deps.wipe();
    await store.write(stored.session, session);
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
      await wipePredecessor(user.data.id);
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

    /** After a 401: succeeds when another token can be tried. A JWT cannot be renewed, so its session ends. */
    async renew(staleAuthorization: string): Promise<Result<null>> {
      const session = await store.read(stored.session);
      if (session === null) return nobody;
      if (headerOf(session) !== staleAuthorization) return success(null);
      if (session.kind === 'oauth') {
        const renewed = await renewToken(session.token);
        return renewed.ok ? success(null) : renewed;
      }
      await expire(session.token);
      return nobody;
    },

    /** At every start: takes up the session that an earlier browser start or worker left behind. */
    async restore(): Promise<void> {
      const account = await store.read(stored.account);
      if (account.state !== 'signed-in' || (await store.read(stored.session)) !== null) return;
      const { jwt, refreshToken } = await vault.read();
      if (!account.keepSignedIn || (jwt ?? refreshToken) === undefined) return expire(undefined);
      if (jwt !== undefined) return store.write(stored.session, { kind: 'jwt', token: jwt });
      return store.write(stored.session, { kind: 'oauth', token: '', expiresAtMs: 0 });
    },
  };
}
