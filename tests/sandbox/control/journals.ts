/** What the API was told to send or to track, as it would have gone out. */
import { endpoint, type SandboxApp } from '../endpoint.ts';
import type { Store } from '../store.ts';

export function addJournalControl(app: SandboxApp, store: Store, base: string): void {
  for (const name of ['reports', 'tracked'] as const) {
    endpoint(app, `${base}/${name}`, {
      GET: (context) => context.json({ [name]: store[name].all() }),
      DELETE: (context) => {
        store[name].clear();
        return context.json({ ok: true });
      },
    });
  }
}
