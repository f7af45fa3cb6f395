import type { OwnDayKept } from '../settings/own-day.ts';
import type { Account } from '../settings/schemas.ts';
import type { Store } from '../settings/store.ts';
import { stored } from '../settings/stored.ts';
import type { Tenfold } from '../tenfold/client.ts';
import { ownDayOf } from './own-day.ts';

export interface FollowOwnDayDeps {
  store: Store;
  /** What Ringside asks by itself: nobody has clicked for it. */
  analytics: Pick<Tenfold['analytics'], 'user'>;
  now: () => number;
}

const dueAfterMs = 5 * 60_000;
/** A call that has just ended should soon be counted. */
const dueAfterCallMs = 60_000;
/** After a failure that passes it is asked for sooner. */
const dueAfterFailureMs = 60_000;

type SignedIn = Extract<Account, { state: 'signed-in' }>;

/** Keeps the agent's own day in storage, for as long as a panel asks for it. */
export function createFollowOwnDay({ store, analytics, now }: FollowOwnDayDeps) {
  async function signedIn(): Promise<SignedIn | undefined> {
    const account = await store.read(stored.account);
    return account.state === 'signed-in' ? account : undefined;
  }

  async function isDue(kept: OwnDayKept): Promise<boolean> {
    if (kept === null) return true;
    if (kept.isRefused) return false;
    // A clock that was set back makes it due as well.
    const sinceMs = Math.abs(now() - kept.triedAtMs);
    if (sinceMs >= dueAfterMs) return true;
    const { calls, clockOffsetMs } = await store.read(stored.calls);
    const hasEnded = calls.some(({ endedAtMs }) => (endedAtMs ?? 0) - clockOffsetMs > kept.triedAtMs);
    return hasEnded && sinceMs >= dueAfterCallMs;
  }

  return {
    /**
     * A panel shows the own day: asks when the last try is five minutes old, or one when a call has ended since.
     * Today is the server's, in the user's time zone. Source: V2 / Analytics / Get analytics data for user
     */
    async look(): Promise<void> {
      const account = await signedIn();
      if (account === undefined) return;
      const { userId, name, settings } = account;
      const before = await store.read(stored.ownDay);
      const own = before?.userId === userId ? before : null;
      if (!(await isDue(own))) return;
      const triedAtMs = now();
      await store.write(stored.ownDay, { ...own, userId, triedAtMs });
      const answer = await analytics.user(userId, settings?.timezone ? { timezone: settings.timezone } : {});
      // Somebody else's by now: what was wiped must not come back.
      if ((await signedIn())?.userId !== userId) return;
      if (answer.ok) {
        await store.write(stored.ownDay, { userId, triedAtMs, atMs: now(), day: ownDayOf(answer.data, name) });
      } else if (answer.error.code === 'refused') {
        await store.write(stored.ownDay, { userId, triedAtMs, isRefused: true });
      } else if (answer.error.retryable) {
        // Counts as a try of some minutes ago, so that the next is due that much sooner.
        await store.write(stored.ownDay, { ...own, userId, triedAtMs: triedAtMs - dueAfterMs + dueAfterFailureMs });
      }
    },
  };
}
