/** The API server: the control routes, and under the same origin everything the reference describes. */
import { Hono } from 'hono';
import { addControl } from '../control/control.ts';
import { refuse, type SandboxApp, type SandboxEnv } from '../endpoint.ts';
import type { Store } from '../store.ts';
import { addCallActions } from './call-actions.ts';
import { addCallsV1 } from './calls-v1.ts';
import { addCallsV2 } from './calls-v2.ts';
import { faulty } from './faulty.ts';
import { logged } from './logged.ts';
import { addMedia } from './media.ts';
import { addOauth } from './oauth.ts';
import { addRecords } from './records.ts';
import { addUsers } from './users.ts';

const RESOURCES = [addOauth, addUsers, addCallActions, addCallsV1, addCallsV2, addRecords, addMedia];

/** The control routes are neither logged nor hit by faults. */
export function createApi(store: Store): SandboxApp {
  const app: SandboxApp = new Hono<SandboxEnv>();
  addControl(app, store);
  app.use(logged(store), faulty(store));
  for (const add of RESOURCES) add(app, store);
  app.notFound((context) => refuse(context, 404, 'There is nothing at this path.'));
  app.onError((error, context) => {
    console.error(error);
    return refuse(context, 500, 'The sandbox has a bug; its console tells more.');
  });
  return app;
}
