import { createInsights } from '../../lib/insights/insights.ts';
import { createPermissions } from '../../lib/insights/permissions.ts';
import type { Store } from '../../lib/settings/store.ts';
import type { composeApi } from './compose-api.ts';

export interface InsightsParts {
  store: Store;
  api: Pick<ReturnType<typeof composeApi>, 'tenfold'>;
  now: () => number;
}

/** Figures of calls, and whose may be seen. */
export function composeInsights({ store, api: { tenfold }, now }: InsightsParts) {
  const { users, analytics } = tenfold;
  const permissions = createPermissions({ store, users, analytics });
  return { permissions, insights: createInsights({ store, analytics, permissions, now }) };
}
