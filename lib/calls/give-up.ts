import type { Store } from '../settings/store.ts';
import { stored } from '../settings/stored.ts';
import type { DialIntent } from './intent.ts';

/** After the longest wait for an answer and a moment for the list, and before ten seconds are over. */
const givenUpAfterMs = 9000;

export interface GiveUpDeps {
  store: Store;
  /** Intents whose request is under way in this worker. */
  inFlight: ReadonlySet<string>;
  now: () => number;
  /** Runs something later; the worker may be gone by then, and the next poll that fails makes up for it. */
  later: (run: () => void, delayMs: number) => void;
}

/**
 * Says of intents without an answer that their outcome is unknown, when no list of calls can be had either: the agent
 * must not wait for the end of an outage, nor for a poll that hangs, to be let on. A list that comes later still
 * settles them.
 *
 * @returns settles what is due, and comes back by itself for the rest
 */
export function createGiveUp({ store, inFlight, now, later }: GiveUpDeps): () => Promise<void> {
  let dueMs = Number.POSITIVE_INFINITY;

  const isWaiting = ({ id, state }: DialIntent): boolean => state === 'posting' && !inFlight.has(id);
  const isDue = (intent: DialIntent): boolean => isWaiting(intent) && now() - intent.createdAtMs >= givenUpAfterMs;

  function comeBackFor(intents: readonly DialIntent[]): void {
    const nextMs = Math.min(...intents.filter(isWaiting).map(({ createdAtMs }) => createdAtMs + givenUpAfterMs));
    if (nextMs >= dueMs || nextMs === Number.POSITIVE_INFINITY) return;
    dueMs = nextMs;
    later(
      () => {
        dueMs = Number.POSITIVE_INFINITY;
        // What a full disk does not take is tried again after the next poll.
        giveUp().catch(() => undefined);
      },
      Math.max(0, nextMs - now()),
    );
  }

  async function giveUp(): Promise<void> {
    let intents: readonly DialIntent[] = await store.read(stored.intents);
    if (intents.some(isDue)) {
      intents = await store.update(stored.intents, (before) =>
        before.map((intent) => (isDue(intent) ? { ...intent, state: 'unknown' } : intent)),
      );
    }
    comeBackFor(intents);
  }

  return giveUp;
}
