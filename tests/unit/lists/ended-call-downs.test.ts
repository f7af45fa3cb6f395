import { describe, expect, it } from 'vitest';
import { stored } from '../../../lib/settings/stored.ts';
import { callDownName, callDowns } from '../../../lib/settings/stored-call-down.ts';
import { agentWithLists, listing, renewals, signedIn, wireList } from './agent-lists.ts';

const deleting = 'DELETE /v2/contact-lists/l1';
const looking = 'GET /v2/contact-lists/gone';

/** An agent who has begun to call lists down. */
async function agentAtWork(...listIds: string[]) {
  const agent = await agentWithLists();
  const { store } = agent;
  const put = (userId: string, listId: string): Promise<void> =>
    store.write(callDowns.item(callDownName(userId, listId)), { people: { jane: { attempts: 1 } } });
  for (const listId of listIds) await put('u1', listId);
  return { ...agent, put, kept: async () => [...(await store.readFamily(callDowns)).keys()] };
}

describe('how far a list was called down', () => {
  it('goes with the list when that is deleted, and stays when Tenfold refuses', async () => {
    const { lists, tenfold, kept } = await agentAtWork('l1');
    await lists.refresh();
    tenfold.fail(deleting, 'server', 503);
    await lists.remove('l1');
    expect(await kept()).toEqual(['u1:l1']);
    tenfold.answer(deleting);
    await lists.remove('l1');
    expect(await kept()).toEqual([]);
  });

  it('goes with a list on this computer', async () => {
    const { lists, tenfold, put, kept } = await agentAtWork();
    tenfold.fail(listing, 'refused', 403);
    const made = await lists.create('Leads', []);
    const listId = made.ok ? made.data.listId : '';
    await put('u1', listId);
    await lists.refresh();
    expect(await kept()).toEqual([`u1:${listId}`]);
    await lists.remove(listId);
    expect(await kept()).toEqual([]);
  });

  it('goes when the list was deleted elsewhere, and Tenfold says so', async () => {
    const { lists, tenfold, kept } = await agentAtWork('l1', 'gone');
    tenfold.fail(looking, 'not-found', 404);
    await lists.refresh();
    expect(await kept()).toEqual(['u1:l1']);
    await lists.refresh();
    expect(tenfold.count(looking)).toBe(1);
  });

  it('stays when a listing has left the list out, and when Tenfold cannot be asked', async () => {
    const { lists, tenfold, kept } = await agentAtWork('gone');
    tenfold.answer(looking, { data: wireList('gone', 'Far behind') });
    await lists.refresh();
    tenfold.fail(looking, 'server', 503);
    await lists.refresh();
    expect(await kept()).toEqual(['u1:gone']);
  });

  it('stays while the lists themselves cannot be had', async () => {
    const { lists, tenfold, kept } = await agentAtWork('gone');
    tenfold.fail(listing, 'refused', 403);
    await lists.refresh();
    expect(await kept()).toEqual(['u1:gone']);
    expect(tenfold.count(looking)).toBe(0);
  });

  it("stays when it is another user's", async () => {
    const { lists, store, tenfold, put, kept } = await agentAtWork();
    await put('u2', 'gone');
    tenfold.answer(listing, { data: [renewals] });
    await store.write(stored.account, signedIn('u1'));
    await lists.refresh();
    expect(await kept()).toEqual(['u2:gone']);
  });
});
