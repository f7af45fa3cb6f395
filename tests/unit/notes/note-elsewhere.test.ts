import { describe, expect, it } from 'vitest';
import { takeOverNote } from '../../../lib/notes/note-elsewhere.ts';
import { createStore } from '../../../lib/settings/store.ts';
import { drafts, noteStates } from '../../../lib/settings/stored.ts';
import { createFakeStorage } from '../../support/fake-storage.ts';
import { draftOf, noteState } from '../../support/samples.ts';

const saved = noteState({ savedSubject: 'Quote', savedDescription: 'as it was', savedEditAtMs: 5 });

async function noteIn(state = saved) {
  const store = createStore(createFakeStorage());
  await store.write(noteStates.item('one'), state);
  return { store, note: () => store.read(noteStates.item('one')) };
}

describe('a note that was changed elsewhere after it was saved', () => {
  it('is shown as it is now, with the subject that only we remember', async () => {
    const { store, note } = await noteIn();
    await takeOverNote(store, 'one', 'rewritten in the CRM', saved);
    expect(await note()).toEqual({ ...saved, savedDescription: 'rewritten in the CRM' });
  });

  it('does not come over a draft: the outbox will ask which text stays', async () => {
    const { store, note } = await noteIn();
    await store.write(drafts.item('one'), draftOf({ editedAtMs: 9 }));
    await takeOverNote(store, 'one', 'rewritten in the CRM', saved);
    expect(await note()).toEqual(saved);
  });

  it('does not come over a text that was saved while the server was asked', async () => {
    const newer = { ...saved, savedDescription: 'newer', savedEditAtMs: 8 };
    const { store, note } = await noteIn(newer);
    await takeOverNote(store, 'one', 'as it was', saved);
    expect(await note()).toEqual(newer);
  });

  it('is the same note when only line ends and outer spaces differ', async () => {
    const { store, note } = await noteIn();
    await takeOverNote(store, 'one', ' as it was\r\n', saved);
    expect(await note()).toEqual(saved);
  });
});
