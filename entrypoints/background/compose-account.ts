import { openTab } from '../../lib/browser/tabs.ts';
import { createFollowOwnDay } from '../../lib/insights/follow-own-day.ts';
import { createDashboard } from '../../lib/session/dashboard.ts';
import { createHealth } from '../../lib/session/health.ts';
import { createOrganizationReader } from '../../lib/session/organization.ts';
import { createProfile } from '../../lib/session/profile.ts';
import { createUsage } from '../../lib/session/usage.ts';
import type { Store } from '../../lib/settings/store.ts';
import type { composeApi } from './compose-api.ts';

export interface AccountParts {
  store: Store;
  api: Pick<ReturnType<typeof composeApi>, 'tenfold' | 'unasked' | 'access'>;
  now: () => number;
}

/** What a signed-in user has in Tenfold: profile, own day, reports, dashboard, the organisation's health and its tracking. */
export function composeAccount({ store, api: { tenfold, unasked, access }, now }: AccountParts) {
  const users = { ...tenfold.users, me: unasked.users.me };
  const settings = { get: unasked.settings.get, update: tenfold.settings.update };
  return {
    profile: createProfile({ store, tenfold: { users, settings } }),
    health: createHealth({ store, organizations: unasked.organizations, now }),
    readOrganization: createOrganizationReader({ store, organizations: tenfold.organizations }),
    openDashboard: createDashboard({ store, access, tenfold, openTab }),
    usage: createUsage({ store, tracking: unasked.tracking }),
    ownDay: createFollowOwnDay({ store, analytics: unasked.analytics, now }),
    sendReport: tenfold.reports.send,
  };
}
