/** A signed-in agent who writes notes: the page writes drafts, the worker's outbox sends them. */
import { createDrafts } from '../../../lib/notes/drafts.ts';
import type { Draft } from '../../../lib/notes/note.ts';
import { createOutbox } from '../../../lib/notes/outbox.ts';
import { createStore } from '../../../lib/settings/store.ts';
import { drafts, noteStates, stored } from '../../../lib/settings/stored.ts';
import { createFakeCallServer } from '../../support/fake-call-server.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { createFakeStorage } from '../../support/fake-storage.ts';
import { agent, apiCall, draftOf, startMs } from '../../support/samples.ts';

export async function createNoteDesk() {
  const storage = createFakeStorage();
  const clock = createFakeClock(startMs);
  const server = createFakeCallServer();
  const store = createStore(storage);
  server.put(apiCall(), apiCall({ id: 'two' }));
  await store.write(stored.account, agent);

  const startWorker = () =>
    createOutbox({
      store: createStore(storage),
      calls: server,
      userId: async () => {
        const account = await store.read(stored.account);
        return account.state === 'signed-in' ? account.userId : undefined;
      },
      pause: clock.pause,
    });

  return {
    ...{ storage, clock, server, store, startWorker },
    outbox: startWorker(),
    drafts: createDrafts(store, clock.now),
    /** What the page does at every input event. */
    type: (description: string, change: Partial<Draft> = {}) => {
      const draft = draftOf({ description, editedAtMs: clock.now(), ...change });
      return store.write(drafts.item(draft.key), draft);
    },
    draft: (key = 'one') => store.read(drafts.item(key)),
    note: (callId = 'one') => store.read(noteStates.item(callId)),
    onServer: (callId = 'one') => server.calls.get(callId)?.description,
    updates: () => server.asked.filter((question) => question.startsWith('update')),
  };
}
