import { originOf } from '../settings/address.ts';
import type { Store } from '../settings/store.ts';
import { stored } from '../settings/stored.ts';
import type { Tenfold } from '../tenfold/client.ts';
import { dashboardUrl } from '../tenfold/dashboard.ts';
import { failure, type Result, success } from '../tenfold/result.ts';
import type { Access } from './access.ts';

export interface DashboardDeps {
  store: Store;
  access: Pick<Access, 'current'>;
  users: Pick<Tenfold['users'], 'me'>;
  openTab(address: string): Promise<void>;
}

/** Opens the user's Tenfold dashboard in a tab; the access token stands in its address, so it has to be an OAuth one. */
export function createDashboard(deps: DashboardDeps) {
  const { store, access, users } = deps;
  return async (): Promise<Result<null>> => {
    const apiOrigin = originOf((await store.read(stored.server)).apiAddress);
    if (apiOrigin === undefined) return failure('refused', 'the API address is none', { field: 'apiAddress' });
    const session = await store.read(stored.session);
    if (session?.kind === 'jwt') {
      return failure('refused', 'the dashboard needs an OAuth session', { field: 'kind' });
    }
    // A tab cannot renew a token that has ended; this request does.
    const user = await users.me();
    if (!user.ok) return user;
    const token = await access.current();
    if (!token.ok) return token;
    await deps.openTab(dashboardUrl(apiOrigin, token.data.token));
    return success(null);
  };
}
