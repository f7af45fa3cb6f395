import { describe, expect, it } from 'vitest';
import { NotKeptError } from '../../../lib/browser/not-kept.ts';
import { agentWithLists, creating, listing, renewals, wireList } from './agent-lists.ts';

const adding = 'POST /v2/contact-lists/l1/contacts';
const suzie = { name: 'Suzie Doe', phoneNumbers: ['+14155550199'] };

async function agentOnFullDisk() {
  const agent = await agentWithLists();
  await agent.lists.refresh();
  agent.storage.fill();
  return agent;
}

describe('contact lists on a full disk', () => {
  it('are made in Tenfold all the same; it is said that they cannot be shown, and they are with room again', async () => {
    const { lists, tenfold, storage, shown } = await agentOnFullDisk();
    tenfold.answer(creating, { data: wireList('l2', 'Leads', []) });
    expect(await lists.create('Leads', [])).toEqual({ ok: true, data: { listId: 'l2', isShown: false } });
    expect(await shown()).toHaveLength(1);
    storage.makeRoom();
    tenfold.answer(listing, { data: [renewals, wireList('l2', 'Leads', [])] });
    await lists.refresh();
    expect((await shown()).map(({ name }) => name)).toEqual(['Renewals', 'Leads']);
    expect(tenfold.count(creating)).toBe(1);
  });

  it('are said to be made perhaps where no answer came and nothing can be compared', async () => {
    const { lists, tenfold } = await agentOnFullDisk();
    tenfold.fail(creating, 'unknown-outcome');
    tenfold.answer(listing, { data: [renewals, wireList('l2', 'Leads', [])] });
    expect(await lists.create('Leads', [])).toMatchObject({ ok: false, error: { code: 'unknown-outcome' } });
  });

  it('take somebody in, which is no failure that is tried again', async () => {
    const { lists, tenfold } = await agentOnFullDisk();
    tenfold.answer(adding, { data: { id: 'suzie', ...suzie } });
    expect(await lists.addContact('l1', suzie)).toEqual({
      ok: true,
      data: { state: 'added', contactId: 'suzie', isShown: false },
    });
  });

  it('are not made on this computer where Tenfold has none, and nothing is said to be made', async () => {
    const { lists, tenfold, storage, onComputer } = await agentWithLists();
    tenfold.fail(listing, 'refused', 403);
    await lists.refresh();
    storage.fill();
    await expect(lists.create('Leads', [])).rejects.toThrow(NotKeptError);
    expect(await onComputer()).toBeUndefined();
  });
});
