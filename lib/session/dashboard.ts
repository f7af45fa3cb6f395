import { originOf } from '../settings/address.ts';
import { readServer } from '../settings/read-in-force.ts';
import type { Store } from '../settings/store.ts';
import { stored } from '../settings/stored.ts';
import type { Tenfold } from '../tenfold/client.ts';
import { failure, type Result, success } from '../tenfold/result.ts';
import type { Access } from './access.ts';

export interface DashboardDeps {
  store: Store;
  access: Pick<Access, 'current'>;
  tenfold: { users: Pick<Tenfold['users'], 'me'>; dashboard: Tenfold['dashboard'] };
  openTab(address: string): Promise<void>;
}

/** Opens the user's Tenfold dashboard in a tab, signed in; only an OAuth access token begins a session there. */
export function createDashboard(deps: DashboardDeps) {
  const { store, access, tenfold } = deps;
  return async (): Promise<Result<null>> => {
    const { apiAddress } = await readServer(store);
    const apiOrigin = originOf(apiAddress);
    if (apiOrigin === undefined) return failure('refused', 'the API address is none', { field: 'apiAddress' });
    const session = await store.read(stored.session);
    if (session?.kind === 'jwt') {
      return failure('refused', 'the dashboard needs an OAuth session', { field: 'kind' });
    }
    // The dashboard's request does not renew a token that has ended; this one does.
    const user = await tenfold.users.me();
    if (!user.ok) return user;
    const token = await access.current(apiAddress);
    if (!token.ok) return token;
    const begun = await tenfold.dashboard.begin(token.data.token, apiAddress);
    if (!begun.ok) return begun;
    await deps.openTab(new URL(begun.data.location, apiOrigin).href);
    return success(null);
  };
}
