import { readServer } from '../settings/read-in-force.ts';
import type { SignedIn } from '../settings/schemas.ts';
import type { Store } from '../settings/store.ts';
import { stored } from '../settings/stored.ts';
import type { Tenfold } from '../tenfold/client.ts';
import type { TokenGrant, User } from '../tenfold/model.ts';
import { failure, type Result, success } from '../tenfold/result.ts';
import { tokenOf, tokenToFetch } from './access.ts';
import { personOf } from './profile.ts';
import { refreshLock } from './refresh.ts';
import { clientSecretOf, type Vault } from './vault.ts';

export interface ActingDeps {
  store: Store;
  vault: Vault;
  locks: Pick<LockManager, 'request'>;
  tenfold: { oauth: Pick<Tenfold['oauth'], 'grantForUser'>; users: Pick<Tenfold['users'], 'get'> };
  /** Puts away what belongs to the user on screen; see lib/session/wipe.ts. */
  wipe(): Promise<void>;
  now(): number;
}

/**
 * An administrator in a user's place, and the way back.
 *
 * One user is put in the other's place under the lock of the refresh, because a refresh token that is being exchanged
 * must not change its place. Until that is settled no request has a token; a worker killed meanwhile goes back.
 */
export function createActing(deps: ActingDeps) {
  const { store, vault } = deps;

  async function administrator(userId: string): Promise<Result<SignedIn>> {
    const account = await store.read(stored.account);
    if (account.state !== 'signed-in') return failure('signed-out', 'nobody is signed in');
    if (account.kind !== 'oauth') return failure('refused', 'acting needs an OAuth session', { field: 'kind' });
    if (account.actingBy) return failure('refused', 'somebody is acted for already', { field: 'actingBy' });
    if (account.isAdmin !== true) return failure('refused', 'only administrators can act', { field: 'isAdmin' });
    if (account.userId === userId) return failure('refused', 'this is the own account', { field: 'userId' });
    return success(account);
  }

  async function putInPlace(own: SignedIn, user: User, grant: TokenGrant): Promise<Result<null>> {
    const account = await store.read(stored.account);
    const session = await store.read(stored.session);
    if (session === null || account.userId !== own.userId) return failure('signed-out', 'the session ended meanwhile');
    // Written first: whatever follows, a worker killed within it finds the way back.
    await store.write(stored.ownAccount, { account: own, settled: false });
    await store.write(stored.session, null);
    const { refreshToken: ownRefreshToken, grantedBy: ownGrantedBy } = await vault.read();
    await vault.change({ refreshToken: grant.refreshToken, grantedBy: 'v1', ownRefreshToken, ownGrantedBy });
    await store.write(stored.account, {
      ...personOf(user),
      state: 'signed-in',
      country: own.country,
      kind: 'oauth',
      keepSignedIn: own.keepSignedIn,
      actingBy: { userId: own.userId, name: own.name },
    });
    await deps.wipe();
    await store.write(stored.session, tokenOf(grant, deps.now(), session.issuedBy));
    await store.write(stored.ownAccount, { account: own, settled: true });
    return success(null);
  }

  async function goBack(): Promise<Result<null>> {
    const aside = await store.read(stored.ownAccount);
    if (aside === null) return success(null);
    await store.write(stored.ownAccount, { ...aside, settled: false });
    await store.write(stored.session, null);
    const { ownRefreshToken: refreshToken, ownGrantedBy: grantedBy } = await vault.read();
    if (refreshToken !== undefined) {
      await vault.change({ refreshToken, grantedBy, ownRefreshToken: undefined, ownGrantedBy: undefined });
    }
    await store.write(stored.account, aside.account);
    await deps.wipe();
    await store.write(stored.session, tokenToFetch);
    await store.write(stored.ownAccount, null);
    return success(null);
  }

  /** A sign-out must not come in between, and cannot wait for a refresh that hangs. */
  const exclusively = (work: () => Promise<Result<null>>): Promise<Result<null>> =>
    deps.locks.request('ringside-who', work);

  const inTurn = (work: () => Promise<Result<null>>): Promise<Result<null>> =>
    deps.locks.request(refreshLock, () => exclusively(work));

  return {
    exclusively,

    /** Source: V1 / Authenticating as Other Users */
    async actAs(userId: string): Promise<Result<null>> {
      const shown = await store.read(stored.account);
      if (shown.state === 'signed-in' && shown.actingBy && shown.userId === userId) return success(null);
      const own = await administrator(userId);
      if (!own.ok) return own;
      const user = await deps.tenfold.users.get(userId);
      if (!user.ok) return user;
      const { clientId } = await readServer(store);
      const clientSecret = clientSecretOf(await vault.read()) ?? '';
      const grant = await deps.tenfold.oauth.grantForUser({ clientId, clientSecret }, userId);
      return grant.ok ? inTurn(() => putInPlace(own.data, user.data, grant.data)) : grant;
    },

    /** Back to the own account, if that is not the one shown. */
    stopActing: () => inTurn(goBack),

    /** At every start: a change of users that a killed worker left half done ends with the own user. */
    async settle(): Promise<void> {
      const aside = await store.read(stored.ownAccount);
      if (aside?.settled === false) await inTurn(goBack);
    },
  };
}

export type Acting = ReturnType<typeof createActing>;
