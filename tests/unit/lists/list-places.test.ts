import { describe, expect, it } from 'vitest';
import { agentWithLists, listing, marcus, wireList } from './agent-lists.ts';

const adding = 'POST /v2/contact-lists/l1/contacts';
const removing = 'DELETE /v2/contact-lists/l1/contacts/jane';
const renaming = 'PUT /v2/contact-lists/l1';
const jane = { name: 'Jane Cooper', phoneNumbers: ['+15125551212'] };
const again = { id: 'jane again', name: jane.name, phoneNumbers: ['15125551212'] };
const priya = { id: 'priya', name: 'Priya Nair', phoneNumbers: ['14155550132'] };

/** An agent who has taken the first of two people out of a list. */
async function agentWithoutJane() {
  const agent = await agentWithLists();
  const { lists, tenfold, shown } = agent;
  await lists.refresh();
  tenfold.answer(removing);
  await lists.removeContact('l1', 'jane');
  tenfold.answer(adding, { data: again });
  return { ...agent, ids: async () => (await shown())[0]?.contacts.map(({ id }) => id) };
}

describe('somebody who comes back into a list', () => {
  it('stands where they stood, also once Tenfold has put them last', async () => {
    const { lists, tenfold, ids } = await agentWithoutJane();
    await lists.addContact('l1', jane, 0);
    expect(await ids()).toEqual(['jane again', 'marcus']);
    tenfold.answer(listing, { data: [wireList('l1', 'Renewals', [marcus, again])] });
    await lists.refresh();
    expect(await ids()).toEqual(['jane again', 'marcus']);
    tenfold.answer(renaming, { data: wireList('l1', 'March', [marcus, again]) });
    await lists.rename('l1', 'March');
    expect(await ids()).toEqual(['jane again', 'marcus']);
  });

  it('leaves the end to those who are new, whoever added them', async () => {
    const { lists, tenfold, ids } = await agentWithoutJane();
    await lists.addContact('l1', jane, 0);
    tenfold.answer(listing, { data: [wireList('l1', 'Renewals', [marcus, again, priya])] });
    await lists.refresh();
    expect(await ids()).toEqual(['jane again', 'marcus', 'priya']);
  });

  it('stands there although no answer came', async () => {
    const { lists, tenfold, ids } = await agentWithoutJane();
    tenfold.fail(adding, 'unknown-outcome');
    tenfold.answer(listing, { data: [wireList('l1', 'Renewals', [marcus, again])] });
    expect(await lists.addContact('l1', jane, 0)).toMatchObject({ ok: true });
    await lists.refresh();
    expect(await ids()).toEqual(['jane again', 'marcus']);
  });

  it('stands there in a list on this computer, too', async () => {
    const { lists, tenfold, onComputer } = await agentWithLists();
    tenfold.fail(listing, 'refused', 403);
    const people = [jane, { name: 'Marcus Reed', phoneNumbers: ['+14155550171'] }];
    const made = await lists.create('Leads', people);
    const listId = made.ok ? made.data.listId : '';
    const names = async () => (await onComputer())?.[0]?.contacts.map(({ name }) => name);
    const first = (await onComputer())?.[0]?.contacts[0]?.id ?? '';
    await lists.removeContact(listId, first);
    await lists.addContact(listId, jane, 0);
    expect(await names()).toEqual(['Jane Cooper', 'Marcus Reed']);
  });
});
