import type { DialledRecord } from '../settings/dialled-from.ts';
import type { Store } from '../settings/store.ts';
import { stored } from '../settings/stored.ts';
import type { Tenfold } from '../tenfold/client.ts';
import { type Failure, type FailureCode, failure, type Result, success } from '../tenfold/result.ts';
import { isActive, type KnownCall } from './call.ts';
import type { DialIntent } from './intent.ts';
import { addIntent, repeatedIntent, stateAfterFailure } from './ledger.ts';
import { mergeCalls } from './reduce.ts';

/** Said by a gateway that got no answer itself: the server behind it may still place the call. */
const gatewayStatuses = new Set([502, 504]);

/** Then the list is asked instead, so that the agent knows within ten seconds. */
const answerWithinMs = 8000;

function certainty({ code, status }: Failure): FailureCode {
  return status !== undefined && gatewayStatuses.has(status) ? 'unknown-outcome' : code;
}

export interface DialDeps {
  store: Store;
  calls: Pick<Tenfold['calls'], 'originate'>;
  /** Intents whose request is under way; shared with the poll. */
  inFlight: Set<string>;
  /** Digits as the API wants them: with the country's code, without the plus. */
  toDialString(number: string): string;
  onPlaced(intent: DialIntent): Promise<void>;
  /** Ends the wait for what a list would have to tell, at its time; polls may hang or be held back until then. */
  giveUp(): Promise<void>;
  now(): number;
}

export interface DialWish {
  /** Made where the click was, so that one click is one intent however often its message arrives. */
  intentId: string;
  /** E.164. */
  number: string;
  /** When it was clicked; its message may have waited for a worker. Now, unless told. */
  atMs?: number;
  record?: DialledRecord;
}

function queuedCall(callId: string, intent: DialIntent): KnownCall {
  return {
    id: callId,
    direction: 'outbound',
    number: intent.number,
    status: 'queued',
    startedAtMs: intent.serverTimeMs,
    records: [],
    awaitsMatch: true,
    description: '',
    recording: false,
    matchRejected: false,
    dismissed: false,
    isExtra: false,
    told: [],
  };
}

/**
 * Dials, once. The intent is in storage before the request leaves; a request whose answer never came is not sent
 * again by anybody but the agent: the poll looks the call up in the list instead.
 */
export function createDial(deps: DialDeps) {
  const { store } = deps;

  async function writeIntent(wish: DialWish): Promise<{ intent: DialIntent; isNew: boolean }> {
    const { calls, clockOffsetMs } = await store.read(stored.calls);
    const over = new Set(calls.filter((call) => !isActive(call)).map((call) => call.id));
    const createdAtMs = deps.now();
    const atMs = Math.min(wish.atMs ?? createdAtMs, createdAtMs);
    const fresh: DialIntent = {
      id: wish.intentId,
      number: wish.number,
      state: 'posting',
      createdAtMs,
      serverTimeMs: createdAtMs + clockOffsetMs,
      dismissed: false,
      ...(wish.record === undefined ? {} : { record: wish.record }),
    };
    let repeated: DialIntent | undefined;
    await store.update(stored.intents, (before) => {
      repeated = repeatedIntent(before, { ...wish, id: wish.intentId, atMs }, over);
      // Marked within the same turn as it is written, so that no poll can take it for an orphan.
      if (repeated === undefined) deps.inFlight.add(fresh.id);
      return repeated === undefined ? addIntent(before, fresh) : before;
    });
    return { intent: repeated ?? fresh, isNew: repeated === undefined };
  }

  /** False when the intent was wiped meanwhile: its user has signed out. */
  async function settle(intentId: string, change: Partial<DialIntent>): Promise<boolean> {
    const after = await store.update(stored.intents, (before) =>
      before.map((intent) => (intent.id === intentId ? { ...intent, ...change } : intent)),
    );
    return after.some(({ id }) => id === intentId);
  }

  /** What cannot be written down is not dialled: after a restart nobody would know of the call. */
  async function writeFirst(wish: DialWish): Promise<{ intent: DialIntent; isNew: boolean }> {
    try {
      return await writeIntent(wish);
    } catch (error) {
      deps.inFlight.delete(wish.intentId);
      throw error;
    }
  }

  return async (wish: DialWish): Promise<Result<{ intentId: string }>> => {
    const { intent, isNew } = await writeFirst(wish);
    if (!isNew) return success({ intentId: intent.id });
    try {
      const answer = await deps.calls.originate(deps.toDialString(intent.number), AbortSignal.timeout(answerWithinMs));
      if (!answer.ok) {
        const state = stateAfterFailure(answer.error.code);
        await settle(intent.id, { state, failure: certainty(answer.error) });
        return state === 'not-placed' ? answer : success({ intentId: intent.id });
      }
      const callId = answer.data.id;
      if (!(await settle(intent.id, { state: 'placed', callId }))) return success({ intentId: intent.id });
      await store.update(stored.calls, (before) =>
        before.calls.some((call) => call.id === callId)
          ? before
          : { ...before, calls: mergeCalls(before.calls, [queuedCall(callId, intent)]) },
      );
      await deps.onPlaced({ ...intent, state: 'placed', callId });
      return success({ intentId: intent.id });
    } catch (error) {
      // On a full disk this cannot be written either; the poll settles what is still posting.
      await settle(intent.id, { failure: 'unknown-outcome' }).catch(() => false);
      return failure('unknown-outcome', String(error));
    } finally {
      deps.inFlight.delete(intent.id);
      // Not awaited, and nothing lost on a full disk: the polls ask for it as well.
      deps.giveUp().catch(() => undefined);
    }
  };
}
