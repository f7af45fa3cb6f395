import { failure, type Result, success } from '../tenfold/result.ts';
import { originOf } from './address.ts';
import type { Store } from './store.ts';
import { stored } from './stored.ts';

export interface ServerChange {
  apiAddress: string;
  betaAddress: string;
  clientId: string;
  /** Absent: the saved secret stays. Empty: it is wiped. */
  clientSecret?: string;
}

export interface ServerSettingsDeps {
  store: Store;
  keepSecret(clientSecret: string | undefined): Promise<void>;
  /** Changes the server with nobody signed in: another must not be sent this one's tokens, nor show its calls. */
  moveServer(move: () => Promise<void>): Promise<unknown>;
  /** The address changed: rules and running polls have to follow. */
  onChanged(): Promise<void>;
}

/** Points Ringside at another server, from the next request on. */
export function createServerSettings(deps: ServerSettingsDeps) {
  return async (change: ServerChange): Promise<Result<null>> => {
    const [before, policy] = await Promise.all([deps.store.read(stored.server), deps.store.read(stored.policy)]);
    const locked = policy.server ?? {};
    // What the administrator set stands in the form too, and must not take the place of the user's own.
    const apiAddress = locked.apiAddress === undefined ? originOf(change.apiAddress) : before.apiAddress;
    const betaAddress = locked.betaAddress === undefined ? originOf(change.betaAddress) : before.betaAddress;
    if (apiAddress === undefined) return failure('refused', 'no http(s) origin', { field: 'apiAddress' });
    if (betaAddress === undefined) return failure('refused', 'no http(s) origin', { field: 'betaAddress' });
    const clientSecret = locked.hasClientSecret ? undefined : change.clientSecret;
    const save = async (): Promise<void> => {
      if (clientSecret !== undefined) await deps.keepSecret(clientSecret === '' ? undefined : clientSecret);
      await deps.store.write(stored.server, {
        apiAddress,
        betaAddress,
        clientId: locked.clientId === undefined ? change.clientId.trim() : before.clientId,
        hasClientSecret: clientSecret === undefined ? before.hasClientSecret : clientSecret !== '',
      });
      await deps.store.write(stored.connection, { state: 'ok' });
    };
    await (before.apiAddress === apiAddress && before.betaAddress === betaAddress ? save() : deps.moveServer(save));
    await deps.onChanged();
    return success(null);
  };
}
