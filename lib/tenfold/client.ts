import { createAnalytics } from './analytics.ts';
import { createCalls } from './calls.ts';
import { createCallsV1 } from './calls-v1.ts';
import { createContactLists } from './contact-lists.ts';
import { createDashboard } from './dashboard.ts';
import { createOAuth } from './oauth.ts';
import { createOrganizations } from './organizations.ts';
import { createRecordings } from './recordings.ts';
import { createRecords } from './records.ts';
import { createReports } from './reports.ts';
import { createSettings } from './settings.ts';
import { createTracking } from './tracking.ts';
import type { SendRequest } from './transport.ts';
import { createUsers } from './users.ts';

/** The whole API over one way of sending requests. */
export function createTenfold(send: SendRequest) {
  return {
    oauth: createOAuth(send),
    dashboard: createDashboard(send),
    users: createUsers(send),
    settings: createSettings(send),
    calls: createCalls(send),
    callsV1: createCallsV1(send),
    recordings: createRecordings(send),
    records: createRecords(send),
    organizations: createOrganizations(send),
    tracking: createTracking(send),
    analytics: createAnalytics(send),
    reports: createReports(send),
    contactLists: createContactLists(send),
  };
}

export type { CallPage } from './calls.ts';
export type Tenfold = ReturnType<typeof createTenfold>;
