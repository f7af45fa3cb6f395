import { readServer } from '../settings/read-in-force.ts';
import type { Account, SessionToken } from '../settings/schemas.ts';
import type { Store } from '../settings/store.ts';
import { stored } from '../settings/stored.ts';
import { failure, type Result, success } from '../tenfold/result.ts';
import type { SessionGrant } from './grants.ts';
import type { Refresh } from './refresh.ts';
import { noSession, type Secrets, type Vault } from './vault.ts';

export interface AccessDeps {
  store: Store;
  vault: Vault;
  refresh: Refresh;
  now(): number;
}

type Token = NonNullable<SessionToken>;

const refreshEarlyMs = 60_000;
const nobody = failure('signed-out', 'nobody is signed in');

function headerOf(session: Token): string {
  return session.kind === 'jwt' ? `Bearer JWT ${session.token}` : `Bearer ${session.token}`;
}

/** What comes with a token about where it is from. */
const from = (issuedBy: string | undefined) => (issuedBy === undefined ? {} : { issuedBy });

/** The access token of a grant, from now on. */
export function tokenOf(
  grant: { accessToken: string; expiresInS: number },
  nowMs: number,
  issuedBy: string | undefined,
): SessionToken {
  return { kind: 'oauth', token: grant.accessToken, expiresAtMs: nowMs + grant.expiresInS * 1000, ...from(issuedBy) };
}

/** A JWT as the access token. */
export function jwtOf(token: string, issuedBy: string | undefined): SessionToken {
  return { kind: 'jwt', token, ...from(issuedBy) };
}

/** Stands for an access token that has to be fetched with the refresh token first. */
export const tokenToFetch: SessionToken = { kind: 'oauth', token: '', expiresAtMs: 0 };

/** The token in use: putting it in, renewing it, ending it. */
export function createAccess(deps: AccessDeps) {
  const { store, vault } = deps;

  /** A token of another server's is none: the address may change while a request or a sign-in is on its way. */
  function ownOf(session: SessionToken, apiAddress: string | undefined): Result<Token> {
    if (session === null) return nobody;
    const isForeign = session.issuedBy !== undefined && apiAddress !== undefined && session.issuedBy !== apiAddress;
    return isForeign ? nobody : success(session);
  }

  /** The token to send to this address with, renewed when it is about to end. */
  async function current(apiAddress?: string): Promise<Result<Token>> {
    const held = ownOf(await store.read(stored.session), apiAddress);
    if (!held.ok) return held;
    const session = held.data;
    if (session.kind === 'jwt' || session.expiresAtMs - refreshEarlyMs > deps.now()) return success(session);
    const renewed = await renewToken(session.token);
    if (renewed.ok) return ownOf(renewed.data, apiAddress);
    return session.expiresAtMs <= deps.now() ? renewed : success(session);
  }

  async function renewToken(staleToken: string): Promise<Result<Token>> {
    const { clientId, apiAddress: api, betaAddress: beta } = await readServer(store);
    const fresh = await deps.refresh({ clientId, staleToken, addresses: { api, beta } });
    if (fresh.ok) {
      const { accessToken: token, expiresAtMs } = fresh.data;
      // Signed out, or signed in anew, while the answer was on its way: this token is nobody's any more.
      const now = await store.update(
        stored.session,
        (session): SessionToken =>
          session?.token === staleToken ? { kind: 'oauth', token, expiresAtMs, issuedBy: api } : session,
      );
      return now === null ? nobody : success(now);
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

  /** Keeps this, and forgets every other token, an administrator's own included. */
  async function keep(secrets: Secrets): Promise<void> {
    await vault.change({ ...noSession, ...secrets });
    await store.update(stored.ownAccount, () => null);
  }

  /** Ends the session that holds this token; one that has begun since is left alone. */
  async function expire(token: string | undefined): Promise<void> {
    const ended = { isOurs: false };
    await store.update(stored.session, (session) => {
      ended.isOurs = session?.token === token;
      return ended.isOurs ? null : session;
    });
    if (!ended.isOurs) return;
    await keep({});
    await store.update(
      stored.account,
      (account): Account =>
        account.state === 'signed-in' ? { state: 'signed-out', reason: 'expired', userId: account.userId } : account,
    );
  }

  return {
    current,
    expire,

    /** The Authorization header's value for requests to this API address. */
    async authorization(apiAddress?: string): Promise<Result<string>> {
      const token = await current(apiAddress);
      return token.ok ? success(headerOf(token.data)) : token;
    },

    /** Sends with this grant from now on; what can renew it is durable before that. */
    async begin({ refreshToken, grantedBy, ...grant }: SessionGrant, issuedBy: string): Promise<void> {
      await keep({ refreshToken, grantedBy, issuedBy });
      await store.write(stored.session, tokenOf(grant, deps.now(), issuedBy));
    },

    /** Sends with this JWT from now on; only one that is kept is known to the next start of the browser. */
    async beginJwt(jwt: string, isKept: boolean, issuedBy: string): Promise<void> {
      await keep(isKept ? { jwt, issuedBy } : {});
      await store.write(stored.session, jwtOf(jwt, issuedBy));
    },

    /** Sends nothing any more. */
    async end(): Promise<void> {
      await store.write(stored.session, null);
      await keep({});
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
  };
}

export type Access = ReturnType<typeof createAccess>;
