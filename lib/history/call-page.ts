import type { KnownCall } from '../calls/call.ts';
import type { NoteState } from '../notes/note.ts';
import type { Store } from '../settings/store.ts';
import { noteStates, stored } from '../settings/stored.ts';
import type { Tenfold } from '../tenfold/client.ts';
import type { ApiCall } from '../tenfold/model.ts';
import { failure, type Result, success } from '../tenfold/result.ts';
import { type CallFacts, factsOf, isPlayable } from './call-facts.ts';

export interface CallPageDeps {
  store: Store;
  calls: Pick<Tenfold['calls'], 'get'>;
  /** How a call is known, out of what was known before and what the server says now. */
  reader(seen: ApiCall): Promise<(before: KnownCall | undefined) => KnownCall>;
  /** What the server has as the note's text, and what was known of it before the server was asked. */
  onNoteSeen(callId: string, onServer: string, before: NoteState | null): Promise<void>;
  /** Called after a call was changed here, so that an older poll does not undo it. */
  onChanged(callId: string): void;
  /** Makes a link playable that only the signed-in user may open. */
  unlock(link: string): Promise<void>;
}

/** How many old calls are remembered, with what only Ringside can know of them. */
const keptPastCalls = 50;

/** A call's page, whatever day the call is of. */
export function createCallPage(deps: CallPageDeps) {
  const { store } = deps;

  /** Where a call is known already it stays; a running one is left to the watcher, who sees it every second. */
  async function remember(seen: ApiCall): Promise<void> {
    const known = await deps.reader(seen);
    const { calls } = await store.read(stored.calls);
    if (!calls.some(({ id }) => id === seen.id)) {
      await store.update(stored.pastCalls, (before) => {
        const others = before.filter(({ id }) => id !== seen.id);
        return [known(before.find(({ id }) => id === seen.id)), ...others].slice(0, keptPastCalls);
      });
      return;
    }
    if (seen.status !== 'finished') return;
    deps.onChanged(seen.id);
    await store.update(stored.calls, (state) => ({
      ...state,
      calls: state.calls.map((call) => (call.id === seen.id && call.status === 'finished' ? known(call) : call)),
    }));
  }

  return {
    /** Reads the call anew; what it is then stands in storage. Source: V2 / Calls / Get call by Id */
    async open(callId: string): Promise<Result<CallFacts>> {
      const noteBefore = await store.read(noteStates.item(callId));
      const answer = await deps.calls.get(callId);
      if (!answer.ok) return answer;
      await remember(answer.data);
      await deps.onNoteSeen(callId, answer.data.description ?? '', noteBefore);
      return success(factsOf(answer.data));
    },

    /** Links end, so each is asked for when it is to be played. `not-found` when there is none. */
    async recording(callId: string): Promise<Result<{ link: string }>> {
      const answer = await deps.calls.get(callId);
      if (!answer.ok) return answer;
      const { recordingLink } = answer.data;
      if (!isPlayable(recordingLink)) return failure('not-found', 'the call has no recording');
      await deps.unlock(recordingLink);
      return success({ link: recordingLink });
    },
  };
}
