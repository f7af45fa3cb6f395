import type { KnownCall } from '../calls/call.ts';
import type { Removal } from '../settings/removal.ts';
import type { Store } from '../settings/store.ts';
import { stored } from '../settings/stored.ts';
import type { Tenfold } from '../tenfold/client.ts';
import { failure, type Result, success } from '../tenfold/result.ts';
import { changeKnownCall, findKnownCall } from './known-call.ts';

export interface RemovalsDeps {
  store: Store;
  records: Pick<Tenfold['records'], 'removeNumber'>;
  /** The number as the API writes it. */
  toApiNumber(number: string): string;
  /** Called after a call was changed here, so that an older poll does not undo it. */
  onChanged(callId: string): void;
  later(run: () => void, delayMs: number): void;
  /** Epoch milliseconds by this machine's clock. */
  now(): number;
}

/** Long enough to read what was clicked and to get to "Undo" by keyboard, also with a screen reader. */
const delayMs = 15_000;

/** Not sent yet: it can be undone. */
const isWaiting = ({ state }: Removal): boolean => state === 'waiting';
const isOver = ({ state }: Removal): boolean => state === 'done' || state === 'failed';

/** The call once its number is no longer the record's: nobody is its customer by that number any more. */
function withoutRecord(call: KnownCall, recordId: string): KnownCall {
  const without = { ...call, records: call.records.filter(({ id }) => id !== recordId) };
  if (call.linkedRecordId === recordId) delete without.linkedRecordId;
  if (call.createdRecordId === recordId) delete without.createdRecordId;
  return without;
}

/**
 * Takes numbers off records. The API cannot put one back where it was: an edit writes the main number, whichever field
 * it was taken from, and does not bring back the call's match. So the way back is before the request: it is sent some
 * seconds after it was asked for, by whichever worker lives then.
 * Source: V2 / CRM Records / Remove number from CRM record
 */
export function createRemovals(deps: RemovalsDeps) {
  const { store } = deps;
  const inFlight = new Set<string>();

  async function put(callId: string, changed: (removal: Removal) => Removal): Promise<Removal | undefined> {
    const all = await store.update(stored.removals, (before) =>
      before.map((removal) => (removal.callId === callId ? changed(removal) : removal)),
    );
    return all.find((removal) => removal.callId === callId);
  }

  async function takeOffCall({ callId, recordId }: Removal): Promise<void> {
    await changeKnownCall(store, callId, (call) => withoutRecord(call, recordId));
    deps.onChanged(callId);
  }

  async function send({ callId }: Removal): Promise<void> {
    if (inFlight.has(callId)) return;
    inFlight.add(callId);
    // Claimed in storage first: an undo that comes now finds it taken, and says so.
    const claimed = await put(callId, (before) => (isWaiting(before) ? { ...before, state: 'sending' } : before));
    if (claimed?.state === 'sending') {
      const { recordId, module, number } = claimed;
      const answer = await deps.records.removeNumber(recordId, { number: deps.toApiNumber(number), module, callId });
      if (answer.ok) await takeOffCall(claimed);
      await put(callId, (before) =>
        answer.ok ? { ...before, state: 'done' } : { ...before, state: 'failed', failure: answer.error.code },
      );
    }
    inFlight.delete(callId);
  }

  /** Sends what is due. What a killed worker was sending may or may not have arrived, and is said to be so. */
  async function flush(): Promise<void> {
    for (const removal of await store.read(stored.removals)) {
      if (isWaiting(removal) && removal.dueAtMs <= deps.now()) await send(removal);
      if (removal.state === 'sending' && !inFlight.has(removal.callId)) {
        await put(removal.callId, (before) => ({ ...before, state: 'failed', failure: 'unknown-outcome' }));
      }
    }
  }

  async function forget(callId: string, fits: (removal: Removal) => boolean): Promise<boolean> {
    const found = { any: false };
    await store.update(stored.removals, (before) => {
      found.any = before.some((removal) => removal.callId === callId && fits(removal));
      return before.filter((removal) => removal.callId !== callId || !fits(removal));
    });
    return found.any;
  }

  return {
    flush,

    /** Takes a call's number off a record, in some seconds. */
    async ask(wish: Pick<Removal, 'callId' | 'recordId' | 'module'>): Promise<Result<null>> {
      const call = await findKnownCall(store, wish.callId);
      const name = call?.records.find(({ id }) => id === wish.recordId)?.name;
      if (!call || name === undefined) return failure('not-found', 'no such call with this record');
      const removal: Removal = { ...wish, name, number: call.number, state: 'waiting', dueAtMs: deps.now() + delayMs };
      await store.update(stored.removals, (before) => [removal, ...before.filter(({ callId }) => callId !== call.id)]);
      deps.later(() => void flush(), delayMs);
      return success(null);
    },

    /** `refused` when it has been sent already. */
    async undo(callId: string): Promise<Result<null>> {
      return (await forget(callId, isWaiting)) ? success(null) : failure('refused', 'sent already');
    },

    /** The agent has read what came of it. */
    async dismiss(callId: string): Promise<Result<null>> {
      await forget(callId, isOver);
      return success(null);
    },
  };
}
