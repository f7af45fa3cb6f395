/** One call's note in a world where requests get lost or come late, and the worker dies at any moment. */
import type { BrowserStorage, StorageArea } from '../../../lib/browser/storage.ts';
import { createOutbox } from '../../../lib/notes/outbox.ts';
import { createStore } from '../../../lib/settings/store.ts';
import { drafts, noteStates } from '../../../lib/settings/stored.ts';
import type { ApiCall } from '../../../lib/tenfold/model.ts';
import { failure, type Result, success } from '../../../lib/tenfold/result.ts';
import { createFakeClock, settled } from '../../support/fake-clock.ts';
import { createFakeStorage } from '../../support/fake-storage.ts';
import { apiCall, draftOf } from '../../support/samples.ts';

/** How the network treats a request. A late one arrives long after its sender gave up or died. */
export type Fate = 'fine' | 'late' | 'lost' | 'refused' | 'offline';

export interface World {
  text: string;
  type(text: string): Promise<void>;
  pass(delayMs: number): Promise<void>;
  /** The next requests meet these fates, then all is fine. */
  foretell(fates: readonly Fate[]): void;
  /** The worker dies where it stands, and its successor starts. */
  killWorker(): Promise<void>;
  /** The alarm that comes every half minute. */
  alarm(): Promise<void>;
  note(): Promise<unknown>;
}

/** Ends nothing that waits for it: what a dead worker awaited never comes. */
const never = new Promise<never>(() => undefined);

/** Just within what the outbox waits for. */
const latestArrivalMs = 1400;

export function createWorld(): World {
  const clock = createFakeClock();
  const storage = createFakeStorage();
  const pageStore = createStore(storage);
  let fates: readonly Fate[] = [];
  let lastEditMs = 0;
  let worker = startWorker();

  function startWorker() {
    let isAlive = true;
    const whileAlive = async <T>(work: () => Promise<T> | T): Promise<T> => {
      await clock.pause(1);
      return isAlive ? work() : never;
    };
    const slow = (area: StorageArea): StorageArea => ({
      get: (keys) => whileAlive(() => area.get(keys)),
      set: (values) => whileAlive(() => area.set(values)),
      remove: (keys) => whileAlive(() => area.remove(keys)),
      onChanged: (listener) => area.onChanged(listener),
    });
    const slowStorage: BrowserStorage = { local: slow(storage.local), session: slow(storage.session) };

    async function request(arrive: () => void): Promise<Result<ApiCall>> {
      const [fate = 'fine', ...rest] = fates;
      fates = rest;
      const answer = (): Result<ApiCall> => success(apiCall({ description: world.text }));
      switch (fate) {
        case 'fine':
          clock.later(arrive, 20);
          return clock.pause(40).then(() => whileAlive(answer));
        case 'late':
          clock.later(arrive, latestArrivalMs);
          return clock.pause(30).then(() => whileAlive(() => failure('unknown-outcome', 'given up')));
        case 'lost':
          return clock.pause(30).then(() => whileAlive(() => failure('unknown-outcome', 'given up')));
        case 'refused':
          return clock.pause(30).then(() => whileAlive(() => failure('server', 'down')));
        case 'offline':
          return whileAlive(() => failure('offline', 'no network'));
      }
    }

    const outbox = createOutbox({
      store: createStore(slowStorage),
      calls: {
        get: () => request(() => undefined),
        update: (_callId, { description = '' }) =>
          request(() => {
            world.text = description;
          }),
      },
      userId: () => Promise.resolve('agent'),
      pause: (delayMs) => clock.pause(delayMs).then(() => whileAlive(() => undefined)),
    });
    return {
      outbox,
      die: () => {
        isAlive = false;
      },
    };
  }

  const world: World = {
    text: '',
    async type(text) {
      lastEditMs = Math.max(clock.now(), lastEditMs + 1);
      await pageStore.write(drafts.item('one'), draftOf({ description: text, editedAtMs: lastEditMs }));
      void worker.outbox.draftChanged('one');
    },
    pass: (delayMs) => clock.advance(delayMs),
    foretell: (next) => {
      fates = next;
    },
    async killWorker() {
      worker.die();
      worker = startWorker();
      void worker.outbox.flush();
      await settled();
    },
    async alarm() {
      void worker.outbox.flush();
      await settled();
    },
    note: () => pageStore.read(noteStates.item('one')),
  };
  return world;
}
