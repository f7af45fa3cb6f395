import { describe, expect, it } from 'vitest';
import { createWipe } from '../../../lib/session/wipe.ts';
import { stored } from '../../../lib/settings/stored.ts';
import { failure } from '../../../lib/tenfold/result.ts';
import { agentWithLists, creating, listing, me, renewals, signedIn } from './agent-lists.ts';

async function agentWithoutBeta() {
  const agent = await agentWithLists();
  agent.tenfold.fail(listing, 'refused', 403);
  await agent.lists.refresh();
  return agent;
}

describe('an organisation without contact lists', () => {
  it.each([
    ['refuses them', 'refused', 403],
    ['knows no such address', 'not-found', 404],
    ['does not do that', 'not-supported', 501],
  ] as const)('is one whose beta host %s', async (_what, code, status) => {
    const { lists, tenfold, state } = await agentWithLists();
    tenfold.fail(listing, code, status);
    expect((await lists.refresh()).ok).toBe(true);
    expect(await state()).toBe('unavailable');
  });

  it.each([
    ['is in trouble', 'server', 503],
    ['has had enough', 'rate-limited', 429],
    ['took too long', 'refused', 408],
    ['says something else', 'bad-answer', 200],
  ] as const)('is not one whose beta host %s', async (_what, code, status) => {
    const { lists, tenfold, state } = await agentWithLists();
    tenfold.fail(listing, code, status);
    expect(await lists.refresh()).toMatchObject({ ok: false, error: { code } });
    expect(await state()).toBe('never');
  });

  it('is one whose beta host cannot be reached while the API can', async () => {
    const { lists, tenfold, state } = await agentWithLists();
    tenfold.fail(listing, 'offline');
    expect((await lists.refresh()).ok).toBe(true);
    expect(await state()).toBe('unavailable');
  });

  it('is not one whose API cannot be reached either', async () => {
    const { lists, tenfold, state } = await agentWithLists();
    tenfold.fail(listing, 'offline');
    tenfold.fail(me, 'offline');
    expect((await lists.refresh()).ok).toBe(false);
    expect(await state()).toBe('never');
  });

  it('is not one that had lists before its beta host could not be reached', async () => {
    const { lists, tenfold, state, shown } = await agentWithLists();
    await lists.refresh();
    tenfold.fail(listing, 'offline');
    expect((await lists.refresh()).ok).toBe(false);
    expect(await state()).toBe('loaded');
    expect(await shown()).toHaveLength(1);
  });

  it('is one whose beta host does not take a session that the API takes', async () => {
    const { lists, tenfold, state } = await agentWithLists();
    tenfold.fail(listing, 'signed-out', 401);
    expect((await lists.refresh()).ok).toBe(true);
    expect(await state()).toBe('unavailable');
    expect(tenfold.count(listing)).toBe(2);
  });

  it('has lists as soon as Tenfold has them', async () => {
    const { lists, tenfold, state } = await agentWithoutBeta();
    tenfold.answer(listing, { data: [renewals] });
    await lists.refresh();
    expect(await state()).toBe('loaded');
  });
});

describe('lists on this computer', () => {
  it('are made where the organisation has none, and keep the same rules', async () => {
    const { lists, tenfold, onComputer } = await agentWithoutBeta();
    const people = [
      { name: 'Jane', phoneNumbers: ['512 555 1212'] },
      { name: 'Jane again', phoneNumbers: ['+15125551212'] },
    ];
    const made = await lists.create('Leads', people);
    if (!made.ok) throw new Error(made.error.message);
    const { listId } = made.data;
    await lists.rename(listId, 'Old leads');
    const added = await lists.addContact(listId, { name: 'Jane', phoneNumbers: ['(415) 555-0199'] });
    expect(added).toMatchObject({ ok: true, data: { state: 'added' } });
    expect(await lists.addContact(listId, { name: 'J', phoneNumbers: ['4155550199'] })).toEqual({
      ok: true,
      data: { state: 'already', name: 'Jane' },
    });
    const [list] = (await onComputer()) ?? [];
    expect(list).toMatchObject({ name: 'Old leads', isLocal: true });
    expect(list?.contacts).toMatchObject([{ name: 'Jane', phoneNumbers: ['+15125551212', '+14155550199'] }]);
    await lists.removeContact(listId, list?.contacts[0]?.id ?? '');
    expect((await onComputer())?.[0]?.contacts).toEqual([]);
    await lists.remove(listId);
    expect(await onComputer()).toBeUndefined();
    expect(tenfold.count(creating)).toBe(0);
  });

  it('are made where it turns out only then that there are none to be had', async () => {
    const { lists, tenfold, onComputer } = await agentWithLists();
    await lists.refresh();
    tenfold.reply(creating, () => {
      tenfold.fail(listing, 'refused', 403);
      return failure('refused', 'scripted', { status: 403 });
    });
    expect(await lists.create('Leads', [])).toMatchObject({ ok: true });
    expect((await onComputer())?.[0]?.name).toBe('Leads');
  });

  it('are not made because one list was refused', async () => {
    const { lists, tenfold, onComputer } = await agentWithLists();
    await lists.refresh();
    tenfold.fail(creating, 'refused', 400);
    expect(await lists.create('Leads', [])).toMatchObject({ ok: false, error: { status: 400 } });
    expect(await onComputer()).toBeUndefined();
  });

  it('wait through a sign-out for their user, and are nobody else’s', async () => {
    const { lists, store, onComputer, shown } = await agentWithoutBeta();
    await lists.create('Leads', []);
    await createWipe(store, { clear: () => Promise.resolve() })();
    await store.write(stored.account, signedIn('u2'));
    expect(await lists.rename('local:n1', 'Taken over')).toMatchObject({ ok: true });
    expect(await onComputer('u1')).toMatchObject([{ name: 'Leads' }]);
    expect(await onComputer('u2')).toBeUndefined();
    expect(await shown()).toEqual([]);
  });

  it('loses nothing when two panels add somebody at the same time', async () => {
    const { lists, onComputer } = await agentWithoutBeta();
    const made = await lists.create('Leads', []);
    const listId = made.ok ? made.data.listId : '';
    await Promise.all(
      ['4155550198', '4155550199'].map((number) => lists.addContact(listId, { name: number, phoneNumbers: [number] })),
    );
    expect((await onComputer())?.[0]?.contacts).toHaveLength(2);
  });
});
