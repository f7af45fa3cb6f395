import { describe, expect, it } from 'vitest';
import { stored } from '../../../lib/settings/stored.ts';
import { failure } from '../../../lib/tenfold/result.ts';
import { answered } from '../../support/fake-tenfold.ts';
import { agentWithLists, creating, listing, marcus, renewals, signedIn, wireList } from './agent-lists.ts';

const renaming = 'PUT /v2/contact-lists/l1';
const deleting = 'DELETE /v2/contact-lists/l1';
const adding = 'POST /v2/contact-lists/l1/contacts';
const removing = 'DELETE /v2/contact-lists/l1/contacts/jane';
const suzie = { name: 'Suzie Doe', phoneNumbers: ['(415) 555-0199'] };

async function agentWhoSawThem() {
  const agent = await agentWithLists();
  await agent.lists.refresh();
  return agent;
}

describe('reading contact lists', () => {
  it('shows them with numbers that can be dialled, whoever wrote them how', async () => {
    const { shown, state } = await agentWhoSawThem();
    expect(await state()).toBe('loaded');
    expect(await shown()).toEqual([
      {
        id: 'l1',
        name: 'Renewals',
        isLocal: false,
        contacts: [
          { id: 'jane', name: 'Jane Cooper', phoneNumbers: ['+15125551212'] },
          { id: 'marcus', name: 'Marcus Reed', phoneNumbers: ['+14155550171'] },
        ],
      },
    ]);
  });

  it('goes on until a page is short, and stops where the host knows no pages', async () => {
    const { lists, tenfold, shown } = await agentWithLists();
    const page = Array.from({ length: 500 }, (_, index) => wireList(`l${String(index)}`, 'One', []));
    tenfold.answer(listing, { data: page });
    await lists.refresh();
    expect(await shown()).toHaveLength(500);
    expect(tenfold.count(listing)).toBe(2);
  });

  it('reads once for two panels that ask at the same time', async () => {
    const { lists, tenfold } = await agentWithLists();
    await Promise.all([lists.refresh(), lists.refresh()]);
    expect(tenfold.count(listing)).toBe(1);
  });

  it('writes nothing for somebody who signed out while it was on its way', async () => {
    const { lists, store, tenfold, shown } = await agentWithLists();
    tenfold.reply(listing, async () => {
      await store.write(stored.account, { state: 'signed-out', reason: 'by-user' });
      return answered({ data: [renewals] });
    });
    await lists.refresh();
    expect(await shown()).toEqual([]);
  });

  it('never puts what was read before a change over that change', async () => {
    const { lists, tenfold, shown } = await agentWhoSawThem();
    tenfold.answer(removing);
    let isFirst = true;
    tenfold.reply(listing, async () => {
      if (!isFirst) return answered({ data: [wireList('l1', 'Renewals', [marcus])] });
      isFirst = false;
      await lists.removeContact('l1', 'jane');
      return answered({ data: [renewals] });
    });
    await lists.refresh();
    expect((await shown())[0]?.contacts.map(({ id }) => id)).toEqual(['marcus']);
    expect(tenfold.count(listing)).toBe(3);
  });
});

describe('changing contact lists', () => {
  it('makes one, with each number once, and answers with its id', async () => {
    const { lists, tenfold, sentTo, shown } = await agentWhoSawThem();
    tenfold.answer(creating, { data: wireList('l2', 'Leads', []) });
    const people = [{ name: 'Jane', phoneNumbers: ['512-555-1212', '+1 512 555 1212'] }];
    expect(await lists.create('  Leads ', people)).toEqual({ ok: true, data: { listId: 'l2', isShown: true } });
    expect(sentTo(creating)).toEqual({
      kind: 'json',
      value: { name: 'Leads', contacts: [{ name: 'Jane', phoneNumbers: ['15125551212'] }] },
    });
    expect((await shown()).map(({ name }) => name)).toEqual(['Renewals', 'Leads']);
  });

  it('looks first where nobody has looked yet, and makes nothing while that fails', async () => {
    const { lists, tenfold } = await agentWithLists();
    tenfold.fail(listing, 'server', 503);
    expect(await lists.create('Leads', [])).toMatchObject({ ok: false, error: { code: 'server' } });
    expect(tenfold.count(creating)).toBe(0);
  });

  it('finds the list it made although no answer came', async () => {
    const { lists, tenfold } = await agentWhoSawThem();
    tenfold.fail(creating, 'unknown-outcome');
    tenfold.answer(listing, { data: [renewals, wireList('l2', 'Leads', [])] });
    expect(await lists.create('Leads', [])).toEqual({ ok: true, data: { listId: 'l2', isShown: true } });
  });

  it('says so where it is not known whether a list was made', async () => {
    const { lists, tenfold } = await agentWhoSawThem();
    tenfold.fail(creating, 'unknown-outcome');
    expect(await lists.create('Renewals', [])).toMatchObject({ ok: false, error: { code: 'unknown-outcome' } });
  });

  it('renames at once, and takes that back when it is refused', async () => {
    const { lists, tenfold, shown } = await agentWhoSawThem();
    const seen: (string | undefined)[] = [];
    tenfold.reply(renaming, async () => {
      seen.push((await shown())[0]?.name);
      return failure('server', 'scripted');
    });
    expect(await lists.rename('l1', 'March')).toMatchObject({ ok: false });
    expect(seen).toEqual(['March']);
    expect((await shown())[0]?.name).toBe('Renewals');
  });

  it('refuses a name of spaces only', async () => {
    const { lists } = await agentWhoSawThem();
    expect(await lists.rename('l1', '   ')).toMatchObject({ ok: false, error: { field: 'name' } });
    expect(await lists.create('', [])).toMatchObject({ ok: false, error: { field: 'name' } });
    expect(await lists.addContact('l1', { ...suzie, name: ' ' })).toMatchObject({
      ok: false,
      error: { field: 'name' },
    });
  });

  it('puts a list back where it was when it could not be deleted', async () => {
    const { lists, tenfold, shown } = await agentWithLists();
    tenfold.answer(listing, { data: [renewals, wireList('l2', 'Leads')] });
    await lists.refresh();
    tenfold.fail(deleting, 'server', 500);
    expect(await lists.remove('l1')).toMatchObject({ ok: false });
    expect((await shown()).map(({ id }) => id)).toEqual(['l1', 'l2']);
  });

  it('has deleted a list that somebody else had deleted before', async () => {
    const { lists, tenfold, shown } = await agentWhoSawThem();
    tenfold.fail(deleting, 'not-found', 404);
    tenfold.answer(listing, { data: [] });
    expect(await lists.remove('l1')).toEqual({ ok: true, data: null });
    expect(await shown()).toEqual([]);
  });

  it('does once more what the beta host refused for a token that has just ended', async () => {
    const { lists, tenfold } = await agentWhoSawThem();
    let tries = 0;
    tenfold.reply(deleting, () => {
      tries += 1;
      return tries === 1 ? failure('signed-out', 'scripted', { status: 401 }) : answered();
    });
    expect(await lists.remove('l1')).toEqual({ ok: true, data: null });
  });

  it('changes nothing of the next user when an answer comes after another sign-in', async () => {
    const { lists, tenfold, store, shown } = await agentWhoSawThem();
    const others = { id: 'l1', name: 'Theirs', contacts: [], isLocal: false };
    tenfold.reply(renaming, async () => {
      await store.write(stored.account, signedIn('u2'));
      await store.write(stored.contactLists, { userId: 'u2', state: 'loaded', lists: [others] });
      return answered({ data: wireList('l1', 'March') });
    });
    await lists.rename('l1', 'March');
    expect(await shown()).toEqual([others]);
  });
});

describe('people in a contact list', () => {
  it('come in by a call of their own', async () => {
    const { lists, tenfold, sentTo, shown } = await agentWhoSawThem();
    tenfold.answer(adding, { data: { id: 'suzie', name: 'Suzie Doe', phoneNumbers: ['14155550199'] } });
    const added = { ok: true, data: { state: 'added', contactId: 'suzie', isShown: true } };
    expect(await lists.addContact('l1', suzie)).toEqual(added);
    expect(sentTo(adding)).toEqual({ kind: 'json', value: { name: 'Suzie Doe', phoneNumbers: ['14155550199'] } });
    expect((await shown())[0]?.contacts.at(-1)?.phoneNumbers).toEqual(['+14155550199']);
  });

  it('get more numbers by the merging of an update, where the list has their name', async () => {
    const { lists, tenfold, sentTo, shown } = await agentWhoSawThem();
    const merged = { id: 'jane', name: 'Jane Cooper', phoneNumbers: ['15125551212', '14155550199'] };
    tenfold.answer(renaming, { data: wireList('l1', 'Renewals', [merged, marcus]) });
    const answer = await lists.addContact('l1', { name: ' Jane  Cooper', phoneNumbers: ['(415) 555-0199'] });
    expect(answer).toEqual({ ok: true, data: { state: 'added', contactId: 'jane', isShown: true } });
    const contacts = [{ name: 'Jane Cooper', phoneNumbers: ['14155550199'] }];
    expect(sentTo(renaming)).toEqual({ kind: 'json', value: { contacts } });
    expect((await shown())[0]?.contacts[0]?.phoneNumbers).toEqual(['+15125551212', '+14155550199']);
  });

  it('are not added twice by another spelling of their number', async () => {
    const { lists, tenfold } = await agentWhoSawThem();
    const answer = await lists.addContact('l1', { name: 'J. Cooper', phoneNumbers: ['+1 (512) 555-1212'] });
    expect(answer).toEqual({ ok: true, data: { state: 'already', name: 'Jane Cooper' } });
    expect(tenfold.requests).toHaveLength(1);
  });

  it('are found in the list although no answer came to their adding', async () => {
    const { lists, tenfold } = await agentWhoSawThem();
    tenfold.fail(adding, 'unknown-outcome');
    const there = { id: 'suzie', name: 'Suzie Doe', phoneNumbers: ['14155550199'] };
    tenfold.answer(listing, { data: [wireList('l1', 'Renewals', [marcus, there])] });
    expect(await lists.addContact('l1', suzie)).toEqual({
      ok: true,
      data: { state: 'added', contactId: 'suzie', isShown: true },
    });
  });

  it('leave at once, and come back to their place when that is refused', async () => {
    const { lists, tenfold, shown } = await agentWhoSawThem();
    const during: number[] = [];
    tenfold.reply(removing, async () => {
      during.push((await shown())[0]?.contacts.length ?? -1);
      return failure('offline', 'scripted');
    });
    expect(await lists.removeContact('l1', 'jane')).toMatchObject({ ok: false, error: { code: 'offline' } });
    expect(during).toEqual([1]);
    expect((await shown())[0]?.contacts.map(({ id }) => id)).toEqual(['jane', 'marcus']);
  });

  it('have left when another panel removed them first', async () => {
    const { lists, tenfold } = await agentWhoSawThem();
    tenfold.answer(removing);
    const both = await Promise.all([lists.removeContact('l1', 'jane'), lists.removeContact('l1', 'jane')]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
  });
});
