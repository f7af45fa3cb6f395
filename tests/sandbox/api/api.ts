/** The API server: the control routes, and under the same origin everything the reference describes. */
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { addControl } from '../control/control.ts';
import { refuse, type SandboxApp, type SandboxEnv } from '../endpoint.ts';
import type { Store } from '../store.ts';
import { addAnalyticsCalls } from './analytics-calls.ts';
import { addCallActions } from './call-actions.ts';
import { addCallsV1 } from './calls-v1.ts';
import { addCallsV2 } from './calls-v2.ts';
import { addContactLists } from './contact-lists.ts';
import { addDashboard } from './dashboard.ts';
import { dated } from './dated.ts';
import { faulty } from './faulty.ts';
import { addFigures } from './figures.ts';
import { addInteractions } from './interactions.ts';
import { logged } from './logged.ts';
import { addMedia } from './media.ts';
import { addOauth } from './oauth.ts';
import { addOauthV2 } from './oauth-v2.ts';
import { addOrganizations } from './organizations.ts';
import { addProfilePicture } from './profile-picture.ts';
import { addRecordV1 } from './record-v1.ts';
import { addRecords } from './records.ts';
import { addReports } from './reports.ts';
import { addSpeech } from './speech.ts';
import { addTracking } from './tracking.ts';
import { addUserSettings } from './user-settings.ts';
import { addUsers } from './users.ts';
import { addUsersV1 } from './users-v1.ts';

const RESOURCES = [
  addOauth,
  addOauthV2,
  addDashboard,
  addUsersV1,
  addUsers,
  addUserSettings,
  addProfilePicture,
  addOrganizations,
  addCallActions,
  addCallsV1,
  addCallsV2,
  addRecordV1,
  addRecords,
  addInteractions,
  addTracking,
  addAnalyticsCalls,
  addSpeech,
  addFigures,
  addReports,
  addContactLists,
  addMedia,
];

/**
 * The control routes are neither logged nor hit by faults. Web pages of other origins get nothing, as the reference
 * promises them nothing, unless `allowOrigin` names them.
 */
export function createApi(store: Store, allowOrigin?: string): SandboxApp {
  const app: SandboxApp = new Hono<SandboxEnv>();
  if (allowOrigin !== undefined) app.use(cors({ origin: allowOrigin, exposeHeaders: ['Date', 'Retry-After'] }));
  addControl(app, store);
  app.use(dated(store), logged(store), faulty(store));
  for (const add of RESOURCES) add(app, store);
  app.notFound((context) => refuse(context, 404, 'There is nothing at this path.'));
  app.onError((error, context) => {
    console.error(error);
    return refuse(context, 500, 'The sandbox has a bug; its console tells more.');
  });
  return app;
}
