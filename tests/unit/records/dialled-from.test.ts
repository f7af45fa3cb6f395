import { describe, expect, it } from 'vitest';
import { createDialledFrom } from '../../../lib/records/dialled-from.ts';
import { recordAsked, withAsked } from '../../../lib/settings/dial-question.ts';
import { createStore } from '../../../lib/settings/store.ts';
import { stored } from '../../../lib/settings/stored.ts';
import type { ApiCall, CrmRecord } from '../../../lib/tenfold/model.ts';
import { failure, success } from '../../../lib/tenfold/result.ts';
import { createFakeStorage } from '../../support/fake-storage.ts';
import { agent, apiCall, jane, john, knownCall, startMs } from '../../support/samples.ts';

const origin = 'https://crm.example.com';
const addressOf = (id: string): string => `${origin}/index.php?module=Contacts&action=DetailView&record=${id}`;
const place = { address: addressOf('jane'), origin, atMs: startMs };

async function createDesk({ matches = [jane] }: { matches?: CrmRecord[] }) {
  const store = createStore(createFakeStorage());
  await store.write(stored.account, agent);
  const linked: CrmRecord[] = [];
  let seen: ApiCall | undefined = apiCall({ records: matches });
  let linkAnswer = success(null);
  const dialledFrom = createDialledFrom({
    store,
    calls: { get: () => Promise.resolve(seen ? success(seen) : failure('server', 'none')) },
    link: (_callId, record) => {
      linked.push(record);
      return Promise.resolve(linkAnswer);
    },
    now: () => startMs,
  });
  return {
    store,
    dialledFrom,
    linked,
    know: (...records: CrmRecord[]) =>
      store.write(stored.calls, { calls: [knownCall({ records })], watermarkMs: startMs, clockOffsetMs: 0 }),
    loseCall: () => {
      seen = undefined;
    },
    refuseLink: () => {
      linkAnswer = failure('not-found', 'no such record');
    },
    /** What is remembered of the call. */
    outcome: async () => (await store.read(stored.dialledFrom))[0],
  };
}

describe('the record a number is dialled from', () => {
  it("is the one that the clicked page shows, with the API's words for it", async () => {
    const { dialledFrom, know } = await createDesk({});
    expect(await dialledFrom.recordOf(place)).toMatchObject({ id: 'jane', module: 'Contacts', by: 'page' });
    await know(jane);
    expect(await dialledFrom.recordOf(place)).toEqual({ ...jane, by: 'page' });
  });

  it('has the name that was read from its page while it was in front', async () => {
    const { dialledFrom, store } = await createDesk({});
    expect((await dialledFrom.recordOf(place))?.name).toBeUndefined();
    await store.write(stored.openRecord, { id: 'jane', module: 'Contacts', name: 'Jane C.', link: addressOf('jane') });
    expect((await dialledFrom.recordOf(place))?.name).toBe('Jane C.');
    await store.write(stored.openRecord, { id: 'john', module: 'Contacts', name: 'John', link: addressOf('john') });
    expect((await dialledFrom.recordOf(place))?.name).toBeUndefined();
  });

  it.each([
    ['on a list', { ...place, address: `${origin}/index.php?module=Contacts&action=index` }],
    ['in a frame of another site', { ...place, origin: 'https://ads.example' }],
    ['on a page that has no address', { address: 'no address' }],
    ['when the click is so old that the page may have changed', { ...place, atMs: startMs - 3001 }],
  ])('is none %s', async (_where, from) => {
    const { dialledFrom } = await createDesk({});
    expect(await dialledFrom.recordOf(from)).toBeUndefined();
  });

  it('has the name and link that are known, when a link on the page names it', async () => {
    const { dialledFrom, know } = await createDesk({});
    const named = { id: 'jane', module: 'Contacts' };
    expect(await dialledFrom.named(named)).toEqual({ ...named, by: 'link' });
    await know(jane);
    expect(await dialledFrom.named(named)).toEqual({ ...named, name: jane.name, link: jane.link, by: 'link' });
  });
});

describe('the record of a number that needed a yes', () => {
  const record = { id: 'jane', module: 'Contacts', by: 'page' as const };
  const asked = withAsked([], { intentId: 'one', record, atMs: startMs });

  it.each([
    ['is that of the page when it was asked', 'one', 20_000, record],
    ['is none when the yes came long afterwards', 'one', 120_001, undefined],
    ['is none when the clock was set back meanwhile', 'one', -1, undefined],
    ['is none when another question was asked', 'another', 0, undefined],
  ])('%s', (_what, intentId, ageMs, expected) => {
    expect(recordAsked(asked, intentId, startMs + ageMs)).toEqual(expected);
  });

  it('is still known when another panel asks, too, and of the last ten questions only', () => {
    let all = asked;
    for (let count = 1; count < 10; count += 1)
      all = withAsked(all, { intentId: `later ${String(count)}`, record, atMs: startMs });
    expect(recordAsked(all, 'one', startMs)).toEqual(record);
    all = withAsked(all, { intentId: 'last', record, atMs: startMs });
    expect(recordAsked(all, 'one', startMs)).toBeUndefined();
  });
});

describe('a call that was dialled from a page', () => {
  const from = { id: 'jane', module: 'Contacts', name: 'Jane', by: 'page' as const };

  it.each([
    ['nobody else has the number', [], { id: 'jane', module: 'Contacts', name: 'Jane' }],
    ['it is the one match', [jane], jane],
    ['it is one of several', [john, jane], jane],
  ])('is linked to its record when %s', async (_when, matches, expected) => {
    const { dialledFrom, linked, outcome } = await createDesk({ matches });
    await dialledFrom.settle('one', from);
    expect(linked).toEqual([expected]);
    expect(await outcome()).toMatchObject({ callId: 'one', isLinked: true, matches, record: { name: expected.name } });
  });

  it("is only offered when the number is somebody else's", async () => {
    const { dialledFrom, linked, outcome } = await createDesk({ matches: [john] });
    await dialledFrom.settle('one', from);
    expect(linked).toEqual([]);
    expect(await outcome()).toMatchObject({ isLinked: false, record: { id: 'jane' } });
  });

  it('is only offered when nobody can say whose number it is, or the link was refused', async () => {
    const lost = await createDesk({});
    lost.loseCall();
    await lost.dialledFrom.settle('one', from);
    expect([lost.linked, (await lost.outcome())?.isLinked]).toEqual([[], false]);

    const refused = await createDesk({});
    refused.refuseLink();
    await refused.dialledFrom.settle('one', from);
    expect((await refused.outcome())?.isLinked).toBe(false);
  });

  it('is linked to what a link names, whoever else has the number', async () => {
    const { dialledFrom, linked, loseCall } = await createDesk({ matches: [john] });
    loseCall();
    await dialledFrom.settle('one', { id: 'jane', module: 'Contact', by: 'link' });
    expect(linked).toEqual([{ id: 'jane', module: 'Contact', name: '' }]);
  });

  it('is linked once: what was undone since is not linked again by a worker that starts anew', async () => {
    const { dialledFrom, linked } = await createDesk({});
    const record = { id: 'jane', module: 'Contact', by: 'link' } as const;
    await dialledFrom.settle('call', record);
    await dialledFrom.settle('call', record);
    expect(linked).toHaveLength(1);
  });

  it('is remembered once, and of many only the latest', async () => {
    const { dialledFrom, store } = await createDesk({});
    for (let call = 0; call < 60; call += 1) await dialledFrom.settle(`call ${String(call)}`, from);
    await dialledFrom.settle('call 59', from);
    const remembered = (await store.read(stored.dialledFrom)).map(({ callId }) => callId);
    expect(remembered).toHaveLength(50);
    expect(new Set(remembered).size).toBe(50);
    expect(remembered[0]).toBe('call 59');
  });
});
