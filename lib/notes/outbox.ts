import type { Store } from '../settings/store.ts';
import { drafts, noteStates } from '../settings/stored.ts';
import type { Tenfold } from '../tenfold/client.ts';
import { type FailureCode, type Result, success } from '../tenfold/result.ts';
import { type Draft, type NoteState, numberOfDraftKey } from './note.ts';
import { rewriteNote } from './rewrite-note.ts';
import { type SavedPart, sendNote } from './send-note.ts';

export interface OutboxDeps {
  store: Store;
  calls: Pick<Tenfold['calls'], 'get' | 'update'>;
  /** Whose drafts may be sent now; undefined when nobody is signed in. */
  userId(): Promise<string | undefined>;
  /** Resolves after this many milliseconds. */
  pause(delayMs: number): Promise<void>;
}

/** Typing is sent in gulps, not key by key. */
const gatherMs = 400;
const firstRetryMs = 1000;
const longestRetryMs = 15_000;
/** A request that nobody waits for any more can arrive this much later and overwrite a newer note. */
const latePutMs = 1500;

/** What is shown of a note before anything has been sent. */
function noteStateOf(callId: string, known: NoteState | null | undefined, draft: Draft): NoteState {
  return (
    known ?? {
      callId,
      state: 'waiting',
      savedSubject: '',
      savedDescription: draft.baseDescription,
      savedEditAtMs: 0,
    }
  );
}

/** True when a draft holds something the server has not confirmed. */
export function isOwed(draft: Draft | null | undefined, state: NoteState | null | undefined): draft is Draft {
  return draft !== null && draft !== undefined && draft.editedAtMs > (state?.savedEditAtMs ?? 0);
}

/** A request of a killed worker, or one that was given up, may still be on its way to the server. */
function mayStillLand({ state, failure }: NoteState): boolean {
  return state === 'saving' || failure === 'unknown-outcome';
}

function savedPartOf({ callId, savedSubject, savedDescription, savedEditAtMs, sent }: NoteState): SavedPart {
  return { callId, savedSubject, savedDescription, savedEditAtMs, ...(sent === undefined ? {} : { sent }) };
}

/**
 * Sends drafts to their calls: the newest text only, one request a call at a time, and called saved only after it
 * was read back.
 */
export function createOutbox(deps: OutboxDeps) {
  const { store } = deps;
  const busy = new Map<string, Promise<void>>();
  const changedMeanwhile = new Set<string>();
  /** Ends the wait for the next try of a call, for somebody who does not want to wait. */
  const cutShort = new Map<string, () => void>();

  async function owed(callId: string): Promise<{ draft: Draft; state: NoteState } | undefined> {
    const draft = await store.read(drafts.item(callId));
    const known = await store.read(noteStates.item(callId));
    if (!isOwed(draft, known) || draft.userId !== (await deps.userId())) return undefined;
    return { draft, state: noteStateOf(callId, known, draft) };
  }

  async function write(state: NoteState): Promise<void> {
    await store.write(noteStates.item(state.callId), state);
  }

  /** @param landed ends when a request of the last try has arrived, if it ever does; undefined for another worker's */
  async function deliver(callId: string, landed: Promise<void> | undefined): Promise<FailureCode | undefined> {
    const known = await store.read(noteStates.item(callId));
    if (known !== null && mayStillLand(known)) await (landed ?? deps.pause(latePutMs));
    const next = await owed(callId);
    if (next === undefined || next.state.state === 'conflict') return undefined;
    const { draft } = next;
    const before = savedPartOf(next.state);
    await write({ ...before, state: 'saving' });
    // Signed out meanwhile: the state was wiped and must not come back.
    const isStillIn = async (): Promise<boolean> => draft.userId === (await deps.userId());
    const outcome = await sendNote(deps.calls, draft, before, async (sending) => {
      if (await isStillIn()) await write({ ...sending, state: 'saving' });
      return isStillIn();
    });
    if (!(await isStillIn())) return undefined;
    await write(outcome);
    return outcome.failure;
  }

  async function waitForNextTry(callId: string, delayMs: number): Promise<void> {
    const impatience = new Promise<void>((resolve) => {
      cutShort.set(callId, resolve);
    });
    await Promise.race([deps.pause(delayMs), impatience]);
    cutShort.delete(callId);
  }

  async function work(callId: string, delayMs: number): Promise<void> {
    if (delayMs > 0) await deps.pause(delayMs);
    let retryMs = firstRetryMs;
    let landed: Promise<void> | undefined;
    for (;;) {
      const failure = await deliver(callId, landed);
      const next = await owed(callId);
      if (next === undefined || next.state.state === 'conflict' || failure === 'signed-out') return;
      if (failure !== undefined) {
        // Both waits begin now: one after the other they would hold up the note for nothing.
        landed = deps.pause(latePutMs);
        await waitForNextTry(callId, retryMs);
        retryMs = Math.min(longestRetryMs, retryMs * 2);
      }
    }
  }

  function start(callId: string, delayMs: number): Promise<void> {
    const known = busy.get(callId);
    if (known) {
      changedMeanwhile.add(callId);
      return known;
    }
    return occupy(callId, work(callId, delayMs));
  }

  /** Nothing else is sent for the call while `run` lasts. */
  function occupy(callId: string, run: Promise<void>): Promise<void> {
    const occupied = run
      .finally(() => {
        busy.delete(callId);
      })
      // A change that came after the last look at the draft would else wait for the next alarm.
      .then(() => (changedMeanwhile.delete(callId) ? start(callId, 0) : undefined));
    busy.set(callId, occupied);
    return occupied;
  }

  function sendNow(callId: string): Promise<void> {
    cutShort.get(callId)?.();
    return start(callId, 0);
  }

  return {
    /** A draft changed: it is sent a moment later, with whatever has been typed by then. */
    draftChanged: (callId: string): Promise<void> => start(callId, gatherMs),
    /** The agent wants it sent now, whatever the next try was waiting for. */
    sendNow,
    /**
     * Writes the saved note once more. A newer one that is still owed is sent instead, and one in dispute is left to
     * the agent.
     */
    async rewrite(callId: string): Promise<Result<null>> {
      const isOwedNow = (await owed(callId)) !== undefined;
      const known = await store.read(noteStates.item(callId));
      if (isOwedNow || busy.has(callId) || known?.state === 'conflict') {
        void sendNow(callId);
        return success(null);
      }
      const written = rewriteNote(deps.calls, callId, known?.savedSubject ?? '');
      void occupy(
        callId,
        written.then(() => undefined),
      );
      return written;
    },
    /** At every start and alarm: takes up what an earlier worker left unsent. */
    async flush(): Promise<void> {
      const all = await store.readFamily(drafts);
      const callIds = [...all.keys()].filter((key) => numberOfDraftKey(key) === undefined);
      await Promise.all(callIds.map((callId) => start(callId, 0)));
    },
  };
}

export type Outbox = ReturnType<typeof createOutbox>;
