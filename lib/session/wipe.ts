import type { KeptCalls } from '../settings/kept-calls.ts';
import type { Store } from '../settings/store.ts';
import { drafts, noteStates, stored } from '../settings/stored.ts';
import { isKeptByTenfold } from '../settings/unsent.ts';

/**
 * Removes what belongs to the user who signs out. Drafts that never reached the server stay: they carry their
 * user's id, are shown to nobody else, and are sent when that user signs in again.
 */
export function createWipe(store: Store, kept: Pick<KeptCalls, 'clear'>): () => Promise<void> {
  return async () => {
    const notes = await store.readFamily(noteStates);
    await kept.clear();
    for (const [name, draft] of await store.readFamily(drafts)) {
      if (draft === null || isKeptByTenfold(draft, notes.get(name))) await store.remove(drafts.item(name));
    }
    for (const name of notes.keys()) await store.remove(noteStates.item(name));
    for (const item of Object.values(stored)) {
      if (item.clearOnSignOut) await store.remove(item);
    }
  };
}
