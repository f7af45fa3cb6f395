import { readPreferences } from '../settings/read-in-force.ts';
import type { Store } from '../settings/store.ts';
import { stored } from '../settings/stored.ts';
import type { TrackedEvent } from '../settings/tracked-events.ts';
import type { Tenfold } from '../tenfold/client.ts';

export interface UsageDeps {
  store: Store;
  tracking: Pick<Tenfold['tracking'], 'track'>;
}

/** Tells the organisation's tracking that something was done, and nothing of what; only where that is switched on. */
export function createUsage({ store, tracking }: UsageDeps) {
  const notedCalls = new Set<string>();

  async function tell(event: TrackedEvent): Promise<void> {
    const { trackUsage } = await readPreferences(store);
    const account = await store.read(stored.account);
    // An event that gets lost is lost: sending it again might count it twice.
    if (trackUsage === true && account.state === 'signed-in') await tracking.track(event, {});
  }

  return {
    tell,

    /** A call's note is saved at every pause in typing; that counts once. */
    async noteSaved(callId: string): Promise<void> {
      if (notedCalls.has(callId)) return;
      notedCalls.add(callId);
      await tell('note saved');
    },
  };
}

export type Usage = ReturnType<typeof createUsage>;
