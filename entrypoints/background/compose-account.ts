import { openTab } from '../../lib/browser/tabs.ts';
import { createDashboard } from '../../lib/session/dashboard.ts';
import { createHealth } from '../../lib/session/health.ts';
import { createProfile } from '../../lib/session/profile.ts';
import { createUsage } from '../../lib/session/usage.ts';
import type { Store } from '../../lib/settings/store.ts';
import type { composeApi } from './compose-api.ts';

export interface AccountParts {
  store: Store;
  api: Pick<ReturnType<typeof composeApi>, 'tenfold' | 'access'>;
  now: () => number;
}

/** What a signed-in user has in Tenfold: profile, dashboard, the organisation's health and its tracking. */
export function composeAccount({ store, api: { tenfold, access }, now }: AccountParts) {
  return {
    profile: createProfile({ store, tenfold }),
    health: createHealth({ store, organizations: tenfold.organizations, now }),
    openDashboard: createDashboard({ store, access, tenfold, openTab }),
    usage: createUsage({ store, tracking: tenfold.tracking }),
  };
}
