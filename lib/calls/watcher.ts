import { NotKeptError } from '../browser/not-kept.ts';
import type { Connection } from '../settings/schemas.ts';
import type { Store } from '../settings/store.ts';
import { stored } from '../settings/stored.ts';
import type { Failure, Result } from '../tenfold/result.ts';
import { longestWaitMs, waitAfterFailure } from './backoff.ts';
import { type Pace, paceOf } from './pace.ts';
import type { PollOutcome } from './poll.ts';

export interface WatcherDeps {
  store: Store;
  poll(): Promise<Result<PollOutcome>>;
  /** Ends the wait of intents that no list could settle; asked also while the server is left in peace. */
  giveUp(): Promise<void>;
  /** Acts on what a poll found; errors in it are bugs and must not stop the watching. */
  act(outcome: PollOutcome): Promise<void>;
  now(): number;
  /** Between 0 and 1. */
  random(): number;
  /** Runs something later; the worker may be gone by then, which the alarm makes up for. */
  later(run: () => void, delayMs: number): void;
}

const attendedForMs = 10_000;
/** Somebody may be tidying up. */
const fullEveryMs = 2000;

/**
 * Decides when to poll: every second while a call runs, about every three seconds while somebody looks (their
 * pages' pings wake the worker), else when the alarm says so. One poll at a time for the whole browser.
 */
export function createWatcher(deps: WatcherDeps) {
  const { store } = deps;
  let running: Promise<void> | undefined;
  let again = false;
  let begunMs = 0;
  let lastPollMs = 0;
  let lastSeenMs = 0;
  let timerDueMs = Number.POSITIVE_INFINITY;
  let pace: Pace = paceOf({});
  async function followPolicy(): Promise<void> {
    pace = paceOf(await store.read(stored.policy));
  }
  store.watch(stored.policy, () => void followPolicy());
  void followPolicy();

  function scheduleIn(delayMs: number): void {
    const dueMs = deps.now() + delayMs;
    if (dueMs >= timerDueMs) return;
    timerDueMs = dueMs;
    deps.later(() => {
      if (timerDueMs !== dueMs) return;
      timerDueMs = Number.POSITIVE_INFINITY;
      void wake();
    }, delayMs);
  }

  const isAttended = (): boolean => deps.now() - lastSeenMs < attendedForMs;

  async function noteTrouble(error: Failure, isBusy: boolean): Promise<void> {
    if (error.code === 'signed-out') return;
    const isUrgent = isBusy || isAttended();
    const after = await store.update(stored.connection, (before): Connection => {
      const failures = (before.failures ?? 0) + 1;
      const ceilingMs = isUrgent ? longestWaitMs.attended : longestWaitMs.unattended;
      const waitMs = waitAfterFailure(failures, ceilingMs, error.retryAfterMs, deps.random());
      return {
        state: error.code === 'offline' ? 'offline' : 'trouble',
        failure: error.code,
        failures,
        nextTryAtMs: deps.now() + waitMs,
        ...(error.status === undefined ? {} : { status: error.status }),
        ...(error.field === undefined ? {} : { field: error.field }),
      };
    });
    if (isUrgent) scheduleIn(Math.max(0, (after.nextTryAtMs ?? 0) - deps.now()));
  }

  /** Calls were seen and could not be written down; nothing is lost, because the server still has them. */
  async function noteFull(): Promise<void> {
    const nextTryAtMs = deps.now() + fullEveryMs;
    await store.update(stored.connection, (): Connection => ({ state: 'full', nextTryAtMs }));
    scheduleIn(fullEveryMs);
  }

  async function noteHealth(): Promise<void> {
    await store.update(stored.connection, (before): Connection => (before.state === 'ok' ? before : { state: 'ok' }));
  }

  async function pollOnce(): Promise<void> {
    const { nextTryAtMs } = await store.read(stored.connection);
    const waitMs = (nextTryAtMs ?? 0) - deps.now();
    if (waitMs > 0) {
      await deps.giveUp();
      scheduleIn(waitMs);
      return;
    }
    lastPollMs = deps.now();
    const outcome = await deps.poll().catch((error: unknown) => {
      if (error instanceof NotKeptError) return undefined;
      throw error;
    });
    if (outcome === undefined) return noteFull();
    if (!outcome.ok) {
      await deps.giveUp();
      const { calls } = await store.read(stored.calls);
      await noteTrouble(
        outcome.error,
        calls.some((call) => call.status !== 'finished'),
      );
      return;
    }
    await (outcome.data.failure ? noteTrouble(outcome.data.failure, outcome.data.isBusy) : noteHealth());
    if (outcome.data.isBusy) scheduleIn(pace.activeEveryMs);
    await deps.act(outcome.data);
  }

  /** Polls now, or right after the poll that is under way; resolves when it has been done. */
  function wake(): Promise<void> {
    if (running) {
      again = true;
      return running;
    }
    begunMs = deps.now();
    // This poll takes the place of one that is overdue: after a sleep both would come at once.
    if (timerDueMs <= begunMs) timerDueMs = Number.POSITIVE_INFINITY;
    running = pollOnce().finally(() => {
      running = undefined;
      if (!again) return;
      again = false;
      scheduleIn(0);
    });
    return running;
  }

  /**
   * Polls unless that has just begun: for what comes by itself, not after something was done. A machine that wakes up
   * hears alarm, timer and pages in the same moment, and one poll is enough for them all.
   */
  async function look(): Promise<void> {
    if (Math.abs(deps.now() - begunMs) >= pace.activeEveryMs) await wake();
    else await running;
  }

  return {
    wake,
    look,
    /** The alarm: it may come more often than the administrator wants Tenfold to be asked. */
    async lookInBackground(): Promise<void> {
      const { backgroundEveryMs } = paceOf(await store.read(stored.policy));
      const { calls } = await store.read(stored.calls);
      const isQuiet = !isAttended() && calls.every(({ status }) => status === 'finished');
      if (backgroundEveryMs !== undefined && isQuiet) {
        // Written down, because a worker seldom lives from one alarm to the next.
        const lastMs = await store.read(stored.backgroundPoll);
        if (Math.abs(deps.now() - lastMs) < backgroundEveryMs) return;
        await store.write(stored.backgroundPoll, deps.now());
      }
      await look();
    },
    /** Whether somebody has looked within the last moments. */
    isAttended,
    /** Somebody is looking: a panel is open, or a CRM page is in front. */
    async seen(): Promise<void> {
      lastSeenMs = deps.now();
      // A clock that was set back must not make the next word wait.
      if (Math.abs(deps.now() - lastPollMs) >= pace.visibleEveryMs) await look();
    },
  };
}
