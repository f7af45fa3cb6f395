/** The routes that stand for everything outside the API: other people, the phone system, bad networks. */
import { endpoint, refuse, type SandboxApp } from '../endpoint.ts';
import type { Store } from '../store.ts';
import { addCallControl } from './calls.ts';
import { addFaultControl } from './faults.ts';
import { addJournalControl } from './journals.ts';
import { addSituationControl } from './situation.ts';

/** Where all control routes begin. */
export const CONTROL_PATH = '/__control';

export function addControl(app: SandboxApp, store: Store): void {
  addCallControl(app, store, CONTROL_PATH);
  addSituationControl(app, store, CONTROL_PATH);
  addFaultControl(app, store, CONTROL_PATH);
  addJournalControl(app, store, CONTROL_PATH);
  endpoint(app, `${CONTROL_PATH}/reset`, {
    POST: (context) => {
      store.reset();
      return context.json({ ok: true });
    },
  });
  app.all(`${CONTROL_PATH}/*`, (context) => refuse(context, 404, 'There is no such control route.'));
}
