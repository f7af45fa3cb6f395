import { NotKeptError } from '../browser/not-kept.ts';
import { readPreferences } from '../settings/read-in-force.ts';
import type { Store } from '../settings/store.ts';
import { stored } from '../settings/stored.ts';
import { type TrackedEvent, withNoted } from '../settings/tracked-events.ts';
import type { Tenfold } from '../tenfold/client.ts';

export interface UsageDeps {
  store: Store;
  tracking: Pick<Tenfold['tracking'], 'track'>;
}

/** Tells the organisation's tracking that something was done, and nothing of what; only where that is switched on. */
export function createUsage({ store, tracking }: UsageDeps) {
  async function isOn(): Promise<boolean> {
    const { trackUsage } = await readPreferences(store);
    return trackUsage === true && (await store.read(stored.account)).state === 'signed-in';
  }

  async function tell(event: TrackedEvent): Promise<void> {
    // An event that gets lost is lost: sending it again might count it twice.
    if (await isOn()) await tracking.track(event, {});
  }

  /** Whether this call's note has not been counted; from now on it has. */
  async function takeNote(callId: string): Promise<boolean> {
    let isNew = false;
    await store.update(stored.notedCalls, (before) => {
      const after = withNoted(before, callId);
      isNew = after !== before;
      return after;
    });
    return isNew;
  }

  return {
    tell,

    /** A call's note is saved at every pause in typing, and again long afterwards; that counts once. */
    async noteSaved(callId: string): Promise<void> {
      if (!(await isOn())) return;
      const isNew = await takeNote(callId).catch((error: unknown) => {
        // What cannot be written down would count again with the next worker.
        if (error instanceof NotKeptError) return false;
        throw error;
      });
      if (isNew) await tell('note saved');
    },
  };
}

export type Usage = ReturnType<typeof createUsage>;
