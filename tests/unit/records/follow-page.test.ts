import { describe, expect, it } from 'vitest';
import { createFollow, type TabSeen } from '../../../lib/records/follow-page.ts';
import { createLearning, withRecords } from '../../../lib/records/learning.ts';
import { createStore } from '../../../lib/settings/store.ts';
import { stored } from '../../../lib/settings/stored.ts';
import type { CrmRecord } from '../../../lib/tenfold/model.ts';
import { createFakeStorage } from '../../support/fake-storage.ts';
import { createFakeTenfold } from '../../support/fake-tenfold.ts';
import { agent, knownCall, listedCall, startMs } from '../../support/samples.ts';

const site = 'https://desk.example.com';
const ada: CrmRecord = { id: '41', module: 'Contact', name: 'Ada Lane', link: `${site}/people/41` };

async function follow() {
  const store = createStore(createFakeStorage());
  await store.write(stored.account, agent);
  const tenfold = createFakeTenfold();
  const learning = createLearning({ store, calls: tenfold.api.calls });
  let page: TabSeen | undefined;
  const createFollower = () => createFollow({ store, latestPage: () => Promise.resolve(page) });
  let look = createFollower();
  return {
    store,
    tenfold,
    learning,
    restartWorker: () => {
      look = createFollower();
    },
    /** What is said of the page that now is in front. */
    show: async (path: string, title: string, tabId = 1) => {
      page = { tabId, address: `${site}${path}`, title };
      await look();
      return store.read(stored.openRecord);
    },
    look: () => look(),
    know: (...records: CrmRecord[]) =>
      store.write(stored.calls, { calls: [knownCall({ records })], watermarkMs: startMs, clockOffsetMs: 0 }),
  };
}

describe('the record in front', () => {
  it('is told by what one call has shown, and has no name before a title has shown where it stands', async () => {
    const { learning, show, know } = await follow();
    expect(await show('/people/42', 'Desk – Bea Moss')).toBeNull();
    await learning.learn([ada]);
    expect(await show('/people/42', 'Desk – Bea Moss!')).toMatchObject({ id: '42', module: 'Contact', name: '' });
    await know(ada);
    expect(await show('/people/41', 'Desk – Ada Lane')).toMatchObject({ name: 'Ada Lane', link: ada.link });
    expect(await show('/people/42', 'Desk – Bea Moss')).toMatchObject({ name: 'Bea Moss' });
  });

  it('has not the name of the one before while the title is still old, also in a new worker', async () => {
    const { learning, show, know, restartWorker } = await follow();
    await learning.learn([ada]);
    await know(ada);
    await show('/people/41', 'Desk – Ada Lane');
    await show('/people/42', 'Desk – Bea Moss');
    expect(await show('/people/43', 'Desk – Bea Moss')).toMatchObject({ id: '43', name: '' });
    restartWorker();
    expect(await show('/people/43', 'Desk – Bea Moss')).toMatchObject({ id: '43', name: '' });
    expect(await show('/people/43', 'Desk – Cy Nash')).toMatchObject({ id: '43', name: 'Cy Nash' });
    expect(await show('/people/43?tab=2', 'Desk – Cy Nash')).toMatchObject({ name: 'Cy Nash' });
  });

  it('does not learn from a title that is still the one of the record before', async () => {
    const { learning, show, know, store } = await follow();
    await learning.learn([ada]);
    await know(ada, { ...ada, id: '42', name: 'Bea Moss' });
    await show('/people/42', 'Ada Lane – Desk');
    await show('/people/41', 'Ada Lane – Desk');
    expect((await store.read(stored.recordPages)).titles).toEqual([]);
  });

  it('goes with the page: a list, and a page nobody may read, have none', async () => {
    const { learning, show, store, tenfold } = await follow();
    await learning.learn([ada]);
    await show('/people/42', '');
    expect(await show('/people', '')).toBeNull();
    await show('/people/42', '');
    const silent = createFollow({ store, latestPage: () => Promise.resolve(undefined) });
    await silent();
    expect(await store.read(stored.openRecord)).toBeNull();
    expect(tenfold.requests).toEqual([]);
  });
});

describe('what calls show of the CRM', () => {
  it("is read from the user's recent calls at sign-in", async () => {
    const { learning, store, tenfold, show } = await follow();
    tenfold.answer('GET /v2/calls', { data: [] });
    await learning.learnFromRecent();
    expect((await store.read(stored.recordPages)).pages).toEqual([]);
    expect(tenfold.requests[0]?.query).toMatchObject({ userId: 'agent' });
    await learning.learn(listedCall({ records: [ada] }).records);
    expect(await show('/people/42', '')).toMatchObject({ id: '42' });
  });

  it('keeps the newest names, each record once', () => {
    const many = Array.from({ length: 400 }, (_, index) => ({ ...ada, id: String(index) }));
    const seen = withRecords([], many);
    expect(seen).toHaveLength(300);
    expect(withRecords(seen, [many[299] ?? ada, { ...ada, id: 'new', name: '' }])).toBe(seen);
    const renamed = withRecords(seen, [{ ...ada, id: '299', name: 'Ada Moss' }]);
    expect(renamed.filter(({ id }) => id === '299')).toEqual([{ ...ada, id: '299', name: 'Ada Moss' }]);
    expect(renamed[0]?.name).toBe('Ada Moss');
  });

  it('is not kept for nobody', async () => {
    const { learning, store, tenfold } = await follow();
    await store.write(stored.account, { state: 'signed-out', reason: 'by-user' });
    await learning.learn([ada]);
    await learning.learnFromRecent();
    expect((await store.read(stored.recordPages)).pages).toEqual([]);
    expect(tenfold.requests).toEqual([]);
  });
});
