import * as v from 'valibot';
import type { Store } from '../settings/store.ts';
import { type Entry, type Happening, happeningSchema, storedLog } from './entry.ts';
import { addEntry, keptEntries } from './ring.ts';

export interface LogDeps {
  /** One of the log's own: trouble with storage is written into the log, and must not begin there. */
  store: Store;
  now: () => number;
  /** Runs something later; the worker may be gone by then, and with it the last moment's entries. */
  later: (run: () => void, delayMs: number) => void;
}

export interface Log {
  /** Writes down that something happened. Never throws; what does not fit the schema is left out. */
  note(happening: Happening): void;
  /** All that is kept, oldest first, with what has not reached storage yet. */
  read(): Promise<Entry[]>;
  clear(): Promise<void>;
}

/** Happenings come in gulps: one write for each gulp. */
const gatherMs = 1000;

/** The diagnostics log: redacted by construction, because nothing that could be private fits into an entry. */
export function createLog({ store, now, later }: LogDeps): Log {
  let pending: { what: Happening; atMs: number }[] = [];
  let isDue = false;
  let turn: Promise<unknown> = Promise.resolve();

  const withPending = (kept: readonly Entry[], added: typeof pending): Entry[] =>
    added.reduce<Entry[]>((entries, { what, atMs }) => addEntry(entries, what, atMs), [...kept]);

  /** Where there is no room for more, the newer half has room in place of the whole. */
  async function writeInLessRoom(added: typeof pending): Promise<void> {
    const kept = await store.read(storedLog);
    const half = Math.floor(kept.length / 2);
    if (half === 0) throw new Error('no room');
    await store.write(storedLog, withPending(kept, added).slice(-half));
  }

  async function writePending(): Promise<void> {
    const added = pending;
    pending = [];
    if (added.length === 0) return;
    try {
      await store.update(storedLog, (kept) => withPending(kept, added)).catch(() => writeInLessRoom(added));
    } catch {
      pending = [...added, ...pending].slice(-keptEntries);
    }
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = turn.then(work, work);
    turn = next;
    return next;
  }

  return {
    note(happening) {
      const fitting = v.safeParse(happeningSchema, happening);
      if (!fitting.success) return;
      pending = [...pending, { what: fitting.output, atMs: now() }].slice(-keptEntries);
      if (isDue) return;
      isDue = true;
      later(() => {
        isDue = false;
        void inTurn(writePending);
      }, gatherMs);
    },
    read: () => inTurn(async () => withPending(await store.read(storedLog), pending)),
    clear: () =>
      inTurn(async () => {
        pending = [];
        await store.remove(storedLog);
      }),
  };
}
