import type { Store } from '../settings/store.ts';
import { stored } from '../settings/stored.ts';

/** After the longest wait for an answer, and before ten seconds are over. */
const givenUpAfterMs = 8500;

export interface GiveUpDeps {
  store: Store;
  /** Intents whose request is under way in this worker. */
  inFlight: ReadonlySet<string>;
  now: () => number;
}

/**
 * Says of intents without an answer that their outcome is unknown, when no list of calls can be had either: the agent
 * must not wait for the end of an outage to be let on. A list that comes later still settles them.
 */
export function createGiveUp({ store, inFlight, now }: GiveUpDeps): () => Promise<void> {
  return async () => {
    const intents = await store.read(stored.intents);
    const isGivenUp = ({ id, state, createdAtMs }: (typeof intents)[number]): boolean =>
      state === 'posting' && !inFlight.has(id) && now() - createdAtMs >= givenUpAfterMs;
    if (!intents.some(isGivenUp)) return;
    await store.update(stored.intents, (before) =>
      before.map((intent) => (isGivenUp(intent) ? { ...intent, state: 'unknown' } : intent)),
    );
  };
}
