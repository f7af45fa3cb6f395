import type { PollOutcome } from '../../../lib/calls/poll.ts';
import { createWatcher } from '../../../lib/calls/watcher.ts';
import { createStore } from '../../../lib/settings/store.ts';
import { stored } from '../../../lib/settings/stored.ts';
import { type Result, success } from '../../../lib/tenfold/result.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { createFakeStorage } from '../../support/fake-storage.ts';
import { startMs } from '../../support/samples.ts';

export const quiet: PollOutcome = { effects: [], placed: [], isBusy: false };
export const busy: PollOutcome = { ...quiet, isBusy: true };

/** What a test sets and sees of a watcher's polls. */
interface Watch {
  /** When each poll began, in milliseconds since the start. */
  polledAtMs: number[];
  acted: number;
  /** What the next polls find. */
  outcome: Result<PollOutcome>;
  pollTakesMs: number;
  underWay: number;
  mostUnderWay: number;
}

/** A watcher with a clock of its own, and polls that find what the test says. */
export function createWatch() {
  const clock = createFakeClock(startMs);
  const store = createStore(createFakeStorage());
  const watch: Watch = {
    polledAtMs: [],
    acted: 0,
    outcome: success(quiet),
    pollTakesMs: 0,
    underWay: 0,
    mostUnderWay: 0,
  };
  const watcher = createWatcher({
    store,
    poll: async () => {
      watch.polledAtMs.push(clock.now() - startMs);
      watch.underWay += 1;
      watch.mostUnderWay = Math.max(watch.mostUnderWay, watch.underWay);
      if (watch.pollTakesMs > 0) await clock.pause(watch.pollTakesMs);
      watch.underWay -= 1;
      return watch.outcome;
    },
    giveUp: () => Promise.resolve(),
    act: () => {
      watch.acted += 1;
      return Promise.resolve();
    },
    now: clock.now,
    random: () => 1,
    later: clock.later,
  });
  return { watch, watcher, clock, store, connection: () => store.read(stored.connection) };
}
