import { describe, expect, it } from 'vitest';
import { noteStates, stored } from '../../../lib/settings/stored.ts';
import { createNoteDesk } from './note-desk.ts';

describe('whose notes are sent', () => {
  it("are the signed-in user's, and nobody else's", async () => {
    const { type, outbox, clock, server } = await createNoteDesk();
    await type('of a colleague', { userId: 'colleague' });
    await outbox.flush();
    await clock.advance(1000);
    expect(server.asked).toEqual([]);
  });

  it('are nobody’s after signing out', async () => {
    const { type, outbox, clock, server, store } = await createNoteDesk();
    await type('wants a quote');
    await store.write(stored.account, { state: 'signed-out', reason: 'by-user' });
    await outbox.flush();
    await clock.advance(1000);
    expect(server.asked).toEqual([]);
  });

  it.each(['get', 'update'])('do not come back when the agent signs out during the %s', async (question) => {
    const { type, outbox, clock, server, store, note, updates } = await createNoteDesk();
    server.hold(question, clock.pause(2000));
    await type('wants a quote');
    void outbox.draftChanged('one');
    await clock.advance(500);
    await store.write(stored.account, { state: 'signed-out', reason: 'by-user' });
    await store.remove(noteStates.item('one'));
    await clock.advance(5000);
    expect(await note()).toBeNull();
    expect(updates()).toHaveLength(question === 'get' ? 0 : 1);
  });
});
