import { describe, expect, it } from 'vitest';
import { createServerSettings } from '../../../lib/settings/server.ts';
import { createStore } from '../../../lib/settings/store.ts';
import { stored } from '../../../lib/settings/stored.ts';
import { createFakeStorage } from '../../support/fake-storage.ts';
import { policyOf } from './policy-of.ts';

const change = {
  apiAddress: 'https://api.example.com/',
  betaAddress: 'https://beta.example.com',
  clientId: ' ringside ',
};

function createSaving() {
  const storage = createFakeStorage();
  const store = createStore(storage);
  const secrets: (string | undefined)[] = [];
  let followed = 0;
  let ended = 0;
  const save = createServerSettings({
    store,
    moveServer: (move) => {
      ended += 1;
      return move();
    },
    keepSecret: (secret) => {
      secrets.push(secret);
      return Promise.resolve();
    },
    onChanged: () => {
      followed += 1;
      return Promise.resolve();
    },
  });
  return { storage, store, secrets, save, followed: () => followed, ended: () => ended };
}

describe('pointing Ringside at another server', () => {
  it('ends the session, so that no token reaches a server it is not for', async () => {
    const { save, ended } = createSaving();
    await save(change);
    expect(ended()).toBe(1);
    await save({ ...change, clientId: 'another' });
    expect(ended()).toBe(1);
  });

  it('counts from the next request on, with the trouble of the old one forgotten', async () => {
    const { save, store, followed } = createSaving();
    await store.write(stored.connection, { state: 'trouble', nextTryAtMs: 9_999_999_999_999 });
    expect(await save(change)).toEqual({ ok: true, data: null });
    expect(await store.read(stored.server)).toEqual({
      apiAddress: 'https://api.example.com',
      betaAddress: 'https://beta.example.com',
      clientId: 'ringside',
      hasClientSecret: false,
    });
    expect(await store.read(stored.connection)).toEqual({ state: 'ok' });
    expect(followed()).toBe(1);
  });

  it.each(['apiAddress', 'betaAddress'])(
    'is refused with the field when its %s is no http(s) origin',
    async (field) => {
      const { save, storage, followed } = createSaving();
      expect(await save({ ...change, [field]: 'api.example.com' })).toMatchObject({
        ok: false,
        error: { code: 'refused', field },
      });
      expect(storage.writes).toEqual([]);
      expect(followed()).toBe(0);
    },
  );
});

describe('what the administrator has set', () => {
  it('stands in the form too, and does not take the place of the user’s own', async () => {
    const { save, store, secrets } = createSaving();
    await save({ ...change, clientSecret: 'my secret' });
    const policy = policyOf({
      apiAddress: 'https://tenfold.example.com',
      clientId: 'theirs',
      clientSecret: 'their secret',
    });
    await store.write(stored.policy, policy);
    await save({
      apiAddress: 'https://tenfold.example.com',
      betaAddress: 'https://beta2.example.com',
      clientId: 'theirs',
      clientSecret: '',
    });
    expect(await store.read(stored.server)).toEqual({
      apiAddress: 'https://api.example.com',
      betaAddress: 'https://beta2.example.com',
      clientId: 'ringside',
      hasClientSecret: true,
    });
    expect(secrets).toEqual(['my secret']);
  });
});

describe('the client secret', () => {
  it('goes to the vault and never to storage', async () => {
    const { save, store, storage, secrets } = createSaving();
    await save({ ...change, clientSecret: 'top secret' });
    expect(secrets).toEqual(['top secret']);
    expect(storage.asText()).not.toContain('top secret');
    expect((await store.read(stored.server)).hasClientSecret).toBe(true);
  });

  it('stays when none was typed', async () => {
    const { save, store, secrets } = createSaving();
    await save({ ...change, clientSecret: 'top secret' });
    await save(change);
    expect(secrets).toEqual(['top secret']);
    expect((await store.read(stored.server)).hasClientSecret).toBe(true);
  });

  it('is wiped when an empty one was saved', async () => {
    const { save, store, secrets } = createSaving();
    await save({ ...change, clientSecret: 'top secret' });
    await save({ ...change, clientSecret: '' });
    expect(secrets).toEqual(['top secret', undefined]);
    expect((await store.read(stored.server)).hasClientSecret).toBe(false);
  });
});
