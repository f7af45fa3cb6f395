/** A signed-in agent with a server of calls: what polls and dials in these tests work on. */
import { createChangeLog } from '../../../lib/calls/change-log.ts';
import { createDial } from '../../../lib/calls/dial.ts';
import { createGiveUp } from '../../../lib/calls/give-up.ts';
import type { DialIntent } from '../../../lib/calls/intent.ts';
import { createListing } from '../../../lib/calls/listing.ts';
import { createPoll } from '../../../lib/calls/poll.ts';
import { createStore } from '../../../lib/settings/store.ts';
import { stored } from '../../../lib/settings/stored.ts';
import { createFakeCallServer } from '../../support/fake-call-server.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { createFakeStorage } from '../../support/fake-storage.ts';
import { agent, startMs } from '../../support/samples.ts';

const sameNumber = (one: string, other: string): boolean => one.slice(-10) === other.slice(-10);

export async function createAgentAtWork() {
  const storage = createFakeStorage();
  const clock = createFakeClock(startMs);
  const server = createFakeCallServer();
  const store = createStore(storage);
  await store.write(stored.account, agent);

  /** The services of one life of the worker, over the same storage: whatever they kept in memory is new. */
  function startWorker() {
    const inFlight = new Set<string>();
    const changes = createChangeLog(clock.now);
    const handedOver: DialIntent[] = [];
    const workerStore = createStore(storage);
    const giveUp = createGiveUp({ store: workerStore, inFlight, now: clock.now, later: clock.later });
    const dial = createDial({
      store: workerStore,
      calls: server,
      inFlight,
      toDialString: (number) => number.replace('+', ''),
      onPlaced: (intent) => {
        handedOver.push(intent);
        return Promise.resolve();
      },
      giveUp,
      now: clock.now,
    });
    const poll = createPoll({
      store: workerStore,
      list: createListing(server),
      calls: server,
      toE164: (number) => `+${number}`,
      display: (number) => number,
      sameNumber,
      inFlight,
      changedSince: changes.since,
      now: clock.now,
    });
    return { dial, poll, giveUp, changes, handedOver };
  }

  return {
    ...{ storage, clock, server, store, startWorker },
    ...startWorker(),
    calls: async () => (await store.read(stored.calls)).calls,
    intents: () => store.read(stored.intents),
    posted: () => server.asked.filter((question) => question.startsWith('originate')).length,
  };
}

export const wish = { intentId: 'click', number: '+15125551212' };
