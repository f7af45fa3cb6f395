import type { KnownCall } from '../calls/call.ts';
import type { Store } from '../settings/store.ts';
import { drafts, noteStates, stored } from '../settings/stored.ts';
import { draftKeyForNumber, type NoteState, numberOfDraftKey } from './note.ts';
import { isOwed, type Outbox } from './outbox.ts';

/** A draft this old that is saved is no longer being typed. */
const sweptAfterMs = 60_000;
/** A page may write once more under the number before it has seen the call. */
const adoptedWithinMs = 60_000;
/** How long a saved note's subject is remembered, which the API never tells again. */
const rememberedForMs = 7 * 24 * 60 * 60_000;

/** Nothing is owed any more: saved days ago, no draft left, and the call is over or no longer known. */
export function isForgettable(
  state: NoteState | null,
  hasDraft: boolean,
  call: Pick<KnownCall, 'status'> | undefined,
  nowMs: number,
): boolean {
  if (state === null) return true;
  const isDone = call === undefined || call.status === 'finished';
  return state.state === 'saved' && !hasDraft && isDone && nowMs - state.savedEditAtMs > rememberedForMs;
}

/** Moves drafts to where they belong and clears away those that are saved. */
export function createDrafts(store: Store, now: () => number) {
  /**
   * A number that was dialled has become a call: what was typed for the number now belongs to the call.
   * The newer text wins when the page has already written under the call's id.
   */
  async function adopt(number: string, callId: string): Promise<void> {
    const key = draftKeyForNumber(number);
    const early = await store.read(drafts.item(key));
    const account = await store.read(stored.account);
    // What another user typed for this number waits for that user.
    if (early === null || account.state !== 'signed-in' || account.userId !== early.userId) return;
    await store.update(drafts.item(callId), (existing) =>
      existing !== null && existing.editedAtMs >= early.editedAtMs ? existing : { ...early, key: callId },
    );
    await store.remove(drafts.item(key));
  }

  /** The call that a number typed for lately has become. */
  async function callPlacedFor(number: string): Promise<string | undefined> {
    const intents = await store.read(stored.intents);
    const placed = intents.filter((intent) => intent.number === number && intent.callId !== undefined);
    const latest = placed.sort((a, b) => b.createdAtMs - a.createdAtMs)[0];
    return latest !== undefined && now() - latest.createdAtMs < adoptedWithinMs ? latest.callId : undefined;
  }

  /** What is known of saved notes would else grow until its user signs out. */
  async function forgetOldNotes(): Promise<void> {
    const [kept, { calls }] = await Promise.all([store.readFamily(drafts), store.read(stored.calls)]);
    for (const [name, state] of await store.readFamily(noteStates)) {
      const call = calls.find(({ id }) => id === name);
      if (isForgettable(state, kept.has(name), call, now())) await store.remove(noteStates.item(name));
    }
  }

  return {
    adopt,

    /** A page wrote a draft: it goes to the outbox, or to its call when the number has become one meanwhile. */
    async changed(key: string, outbox: Pick<Outbox, 'draftChanged'>): Promise<void> {
      const number = numberOfDraftKey(key);
      if (number === undefined) return outbox.draftChanged(key);
      const callId = await callPlacedFor(number);
      if (callId === undefined) return;
      await adopt(number, callId);
      await outbox.draftChanged(callId);
    },

    /** Wipes drafts whose text the server has confirmed and that nobody is typing in, and what is long done. */
    async sweep(): Promise<void> {
      const states = await store.readFamily(noteStates);
      for (const [name, draft] of await store.readFamily(drafts)) {
        const isOld = draft === null || now() - draft.editedAtMs > sweptAfterMs;
        if (isOld && states.has(name) && !isOwed(draft, states.get(name))) await store.remove(drafts.item(name));
      }
      await forgetOldNotes();
    },

    /**
     * The agent has seen both texts and chosen. Keeping theirs wipes the own draft; keeping one's own makes their
     * text the known one, so that the outbox may write over it.
     */
    async resolveConflict(callId: string, keep: 'mine' | 'theirs'): Promise<void> {
      const state = await store.read(noteStates.item(callId));
      if (state?.theirs === undefined) return;
      const { theirs, ...rest } = state;
      if (keep === 'theirs') {
        await store.write(noteStates.item(callId), {
          ...rest,
          state: 'saved',
          savedDescription: theirs,
          savedEditAtMs: now(),
        });
        await store.remove(drafts.item(callId));
        return;
      }
      await store.write(noteStates.item(callId), { ...rest, state: 'waiting', savedDescription: theirs });
      await store.update(drafts.item(callId), (draft) => (draft === null ? null : { ...draft, editedAtMs: now() }));
    },
  };
}
