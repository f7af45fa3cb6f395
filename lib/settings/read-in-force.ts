import { preferencesInForce, serverInForce } from './in-force.ts';
import type { Preferences, Server } from './schemas.ts';
import type { Store } from './store.ts';
import { stored } from './stored.ts';

/** What counts of the user's preferences, with the administrator's word in it. */
export async function readPreferences(store: Store): Promise<Preferences> {
  const [own, policy] = await Promise.all([store.read(stored.preferences), store.read(stored.policy)]);
  return preferencesInForce(own, policy);
}

/** The server that counts, with the administrator's word in it. */
export async function readServer(store: Store): Promise<Server> {
  const [own, policy] = await Promise.all([store.read(stored.server), store.read(stored.policy)]);
  return serverInForce(own, policy);
}

/** Calls back now and at every change of what counts, whoever made it. */
export function followPreferences(store: Store, listener: (preferences: Preferences) => void): void {
  const tell = (): void => void readPreferences(store).then(listener);
  store.watch(stored.preferences, tell);
  store.watch(stored.policy, tell);
  tell();
}
