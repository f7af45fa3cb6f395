import { describe, expect, it, vi } from 'vitest';
import { createStore } from '../../../lib/settings/store.ts';
import { drafts, noteStates, stored } from '../../../lib/settings/stored.ts';
import { createView } from '../../../lib/view/create-view.ts';
import { settled } from '../../support/fake-clock.ts';
import { createFakeStorage } from '../../support/fake-storage.ts';
import { agent, dialIntent, draftOf, knownCall, noteState, startMs } from '../../support/samples.ts';

function createWatchedStorage() {
  const storage = createFakeStorage();
  const worker = createStore(storage);
  let granted = ['https://crm.example.com/*'];
  const listeners: (() => void)[] = [];
  const open = () =>
    createView(createStore(storage), {
      origins: { read: () => Promise.resolve(granted), onChanged: (listener) => listeners.push(listener) },
      online: { read: () => Promise.resolve(true), onChanged: () => undefined },
      page: { read: () => Promise.resolve(undefined), onChanged: () => undefined },
    });
  return {
    ...{ storage, worker, open },
    grant: (origins: string[]) => {
      granted = origins;
      for (const listener of listeners) listener();
    },
  };
}

const ringing = { calls: [knownCall()], watermarkMs: startMs, clockOffsetMs: -250 };

describe('a page that opens', () => {
  it('is not ready before storage has been read, and then shows what is there', async () => {
    const { worker, open } = createWatchedStorage();
    await worker.write(stored.account, agent);
    await worker.write(stored.calls, ringing);
    await worker.write(noteStates.item('one'), noteState());
    const view = open();
    expect(view.ready.value).toBe(false);
    await settled();
    expect(view.ready.value).toBe(true);
    expect(view.account.value).toEqual(agent);
    expect(view.calls.value).toEqual([knownCall()]);
    expect(view.clockOffsetMs.value).toBe(-250);
    expect(view.notes.value).toEqual(new Map([['one', noteState()]]));
  });

  it('is ready with the fallbacks when nothing is stored', async () => {
    const view = createWatchedStorage().open();
    await settled();
    expect(view.ready.value).toBe(true);
    expect(view.account.value).toEqual({ state: 'signed-out', reason: 'never' });
    expect(view.calls.value).toEqual([]);
    expect(view.openRecord.value).toBeNull();
  });

  it('is not ready, and leaves no error behind, while storage cannot be read', async () => {
    const { storage, open } = createWatchedStorage();
    const unheard = vi.fn();
    process.once('unhandledRejection', unheard);
    storage.local.get = () => Promise.reject(new Error('IO error'));
    const view = open();
    await new Promise(setImmediate);
    process.off('unhandledRejection', unheard);
    expect(view.ready.value).toBe(false);
    expect(unheard).not.toHaveBeenCalled();
  });
});

describe('a page that is open', () => {
  it('follows whatever the worker writes', async () => {
    const { worker, open } = createWatchedStorage();
    const view = open();
    await settled();
    await worker.write(stored.calls, ringing);
    await worker.write(stored.intents, [dialIntent()]);
    await worker.write(stored.connection, { state: 'offline' });
    await worker.write(stored.phoneSystem, { organizationId: 'org', unsupported: ['recording'] });
    await worker.write(stored.openRecord, { id: 'jane', module: 'Contact', name: 'Jane', link: 'https://crm' });
    expect(view.calls.value).toHaveLength(1);
    expect(view.intents.value).toEqual([dialIntent()]);
    expect(view.connection.value).toEqual({ state: 'offline' });
    expect(view.phoneSystem.value.unsupported).toEqual(['recording']);
    expect(view.openRecord.value?.name).toBe('Jane');
  });

  it('forgets what is removed', async () => {
    const { worker, open } = createWatchedStorage();
    await worker.write(stored.calls, ringing);
    await worker.write(noteStates.item('one'), noteState());
    const view = open();
    await settled();
    await worker.remove(stored.calls);
    await worker.remove(noteStates.item('one'));
    expect(view.calls.value).toEqual([]);
    expect(view.notes.value.size).toBe(0);
  });

  it('follows the sites that are granted', async () => {
    const { open, grant } = createWatchedStorage();
    const view = open();
    await settled();
    expect(view.grantedOrigins.value).toEqual(['https://crm.example.com/*']);
    grant([]);
    await settled();
    expect(view.grantedOrigins.value).toEqual([]);
  });
});

describe('a change while the page is still reading', () => {
  it('is newer than what was read and wins', async () => {
    const { storage, worker, open } = createWatchedStorage();
    await worker.write(stored.account, { state: 'signed-out', reason: 'expired' });
    await worker.write(noteStates.item('one'), noteState({ state: 'saving' }));
    const hold = Promise.withResolvers<undefined>();
    const real = { ...storage.local, get: storage.local.get.bind(storage.local) };
    storage.local.get = async (keys) => {
      const values = await real.get(keys);
      await hold.promise;
      return values;
    };
    const view = open();
    await settled();
    await worker.write(stored.account, agent);
    await worker.write(noteStates.item('one'), noteState({ state: 'saved' }));
    hold.resolve(undefined);
    await settled();
    expect(view.ready.value).toBe(true);
    expect(view.account.value).toEqual(agent);
    expect(view.notes.value.get('one')).toMatchObject({ state: 'saved' });
  });
});

describe('drafts', () => {
  it('of the signed-in user are shown, and nobody else’s', async () => {
    const { worker, open } = createWatchedStorage();
    const early = draftOf({ key: 'number:+15125551212' });
    await worker.write(stored.account, agent);
    await worker.write(drafts.item('one'), draftOf());
    await worker.write(drafts.item(early.key), early);
    await worker.write(drafts.item('two'), draftOf({ key: 'two', userId: 'colleague' }));
    const view = open();
    await settled();
    expect([...view.drafts.value.keys()].sort()).toEqual([early.key, 'one']);
    await worker.write(stored.account, { ...agent, userId: 'colleague' });
    expect([...view.drafts.value.keys()]).toEqual(['two']);
  });

  it('are shown to nobody who is signed out', async () => {
    const { worker, open } = createWatchedStorage();
    await worker.write(drafts.item('one'), draftOf());
    const view = open();
    await settled();
    expect(view.drafts.value.size).toBe(0);
  });

  it('follow the typing of another page, and go when they are wiped', async () => {
    const { worker, open } = createWatchedStorage();
    await worker.write(stored.account, agent);
    const view = open();
    await settled();
    await worker.write(drafts.item('one'), draftOf({ description: 'typed in the popup' }));
    expect(view.drafts.value.get('one')?.description).toBe('typed in the popup');
    await worker.remove(drafts.item('one'));
    expect(view.drafts.value.size).toBe(0);
  });
});
