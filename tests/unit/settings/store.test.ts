import { describe, expect, it } from 'vitest';
import { createStore } from '../../../lib/settings/store.ts';
import { drafts, stored } from '../../../lib/settings/stored.ts';
import { settled } from '../../support/fake-clock.ts';
import { createFakeStorage } from '../../support/fake-storage.ts';
import { agent, dialIntent, draftOf, knownCall } from '../../support/samples.ts';

function createStoreOverFake() {
  const storage = createFakeStorage();
  return { storage, store: createStore(storage) };
}

describe('a stored item', () => {
  it('is read as it was written', async () => {
    const { store } = createStoreOverFake();
    const calls = { calls: [knownCall({ statusWord: 'Parked' })], watermarkMs: 1, clockOffsetMs: -5 };
    await store.write(stored.calls, calls);
    expect(await store.read(stored.calls)).toEqual(calls);
  });

  it('has a fallback until it is written, and after it was removed', async () => {
    const { store } = createStoreOverFake();
    expect(await store.read(stored.intents)).toEqual([]);
    await store.write(stored.intents, [dialIntent()]);
    await store.remove(stored.intents);
    expect(await store.read(stored.intents)).toEqual([]);
  });

  it('lies in its own area: tokens where they end with the browser, calls where they do not', async () => {
    const { store, storage } = createStoreOverFake();
    await store.write(stored.session, { kind: 'jwt', token: 'jwt-1' });
    await store.write(stored.account, agent);
    storage.restartBrowser();
    expect(await store.read(stored.session)).toBeNull();
    expect(await store.read(stored.account)).toEqual(agent);
  });

  it.each([
    ['damaged', { version: 1, value: { state: 'signed-in' } }],
    ['without a version', { state: 'signed-out', reason: 'by-user' }],
    ['of a later version', { version: 2, value: { state: 'signed-out', reason: 'by-user' } }],
    ['no object', 'nonsense'],
  ])('that is %s becomes the fallback', async (_how, value) => {
    const { store, storage } = createStoreOverFake();
    await storage.local.set({ account: value });
    expect(await store.read(stored.account)).toEqual({ state: 'signed-out', reason: 'never' });
  });
});

describe('changing an item', () => {
  it('is done by one after the other', async () => {
    const { store } = createStoreOverFake();
    const add = (id: string) => store.update(stored.intents, (before) => [...before, dialIntent({ id })]);
    await Promise.all(['one', 'two', 'three'].map(add));
    expect((await store.read(stored.intents)).map(({ id }) => id)).toEqual(['one', 'two', 'three']);
  });

  it('and writing it take turns too', async () => {
    const { store } = createStoreOverFake();
    const changed = store.update(stored.intents, () => [dialIntent({ id: 'changed' })]);
    const written = store.write(stored.intents, [dialIntent({ id: 'written' })]);
    await Promise.all([changed, written]);
    expect((await store.read(stored.intents)).map(({ id }) => id)).toEqual(['written']);
  });

  it('writes nothing when nothing is to change', async () => {
    const { store, storage } = createStoreOverFake();
    await store.update(stored.intents, (before) => before);
    expect(storage.writes).toEqual([]);
  });

  it('goes on after a change that threw', async () => {
    const { store } = createStoreOverFake();
    const broken = store.update(stored.intents, () => {
      throw new Error('a bug');
    });
    const next = store.update(stored.intents, () => [dialIntent()]);
    await expect(broken).rejects.toThrow('a bug');
    expect(await next).toHaveLength(1);
  });
});

describe('a write that must not wait', () => {
  it('is handed to the browser before the call returns, whatever is under way', () => {
    const { store, storage } = createStoreOverFake();
    void store.update(drafts.item('one'), () => draftOf({ description: 'earlier' }));
    void store.writeAtOnce(drafts.item('one'), draftOf({ description: 'typed as the panel closed' }));
    expect(storage.writes).toEqual(['draft:one']);
  });
});

describe('watching', () => {
  it('tells every change, whoever made it, until it is ended', async () => {
    const { store, storage } = createStoreOverFake();
    const seen: unknown[] = [];
    const end = store.watch(stored.account, (account) => seen.push(account.state));
    await createStore(storage).write(stored.account, agent);
    await store.remove(stored.account);
    await store.write(stored.intents, [dialIntent()]);
    end();
    await store.write(stored.account, agent);
    expect(seen).toEqual(['signed-in', 'signed-out']);
  });

  it('a family tells which member changed', async () => {
    const { store } = createStoreOverFake();
    const seen: [string, string | undefined][] = [];
    const end = store.watchFamily(drafts, (name, draft) => seen.push([name, draft?.description]));
    await store.write(drafts.item('one'), draftOf({ description: 'first' }));
    await store.write(stored.account, agent);
    await store.remove(drafts.item('one'));
    end();
    await store.write(drafts.item('two'), draftOf());
    await settled();
    expect(seen).toEqual([
      ['one', 'first'],
      ['one', undefined],
    ]);
  });

  it('a family is read whole, with what is damaged as nothing', async () => {
    const { store, storage } = createStoreOverFake();
    const early = draftOf({ key: 'number:+15125551212' });
    await store.write(drafts.item(early.key), early);
    await storage.local.set({ 'draft:odd': 'nonsense', account: 'not a draft' });
    expect(await store.readFamily(drafts)).toEqual(
      new Map([
        [early.key, early],
        ['odd', null],
      ]),
    );
  });
});
