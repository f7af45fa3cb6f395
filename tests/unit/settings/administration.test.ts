import { describe, expect, it } from 'vitest';
import { createAdministration } from '../../../lib/settings/administration.ts';
import { createStore } from '../../../lib/settings/store.ts';
import { stored } from '../../../lib/settings/stored.ts';
import { settled } from '../../support/fake-clock.ts';
import { createFakeStorage } from '../../support/fake-storage.ts';

function createOffice() {
  const storage = createFakeStorage();
  const store = createStore(storage);
  const office = { values: {} as unknown, happened: [] as string[], secret: undefined as string | undefined };
  const note = (what: string) => () => {
    office.happened.push(what);
    return Promise.resolve();
  };
  /** Chrome answers once this is resolved, with what was laid down when it was asked. */
  const chrome: { knowsPolicies: Promise<unknown> } = { knowsPolicies: Promise.resolve() };
  const administration = createAdministration({
    store,
    readManaged: () => {
      const { values } = office;
      return chrome.knowsPolicies.then(() => values);
    },
    isCountry: () => true,
    keepSecret: (secret) => {
      office.secret = secret;
      return Promise.resolve();
    },
    moveServer: async (move) => {
      const { server } = await store.read(stored.policy);
      office.happened.push(`the session at ${server?.apiAddress ?? 'the own address'} ended`);
      await move();
    },
    stopActing: note('stopped acting'),
    onServerChanged: note('rules followed'),
  });
  const layDown = async (values: unknown): Promise<void> => {
    office.values = values;
    await administration.takeOver();
  };
  return { storage, store, office, chrome, layDown };
}

describe('a change of the policy', () => {
  it('is taken over, and written only when there is one', async () => {
    const { storage, store, layDown } = createOffice();
    await layDown({ screenPop: 'ring' });
    await layDown({ screenPop: 'ring' });
    expect(storage.writes).toEqual(['policy']);
    expect(await store.read(stored.policy)).toMatchObject({ preferences: { screenPop: 'ring' } });
    await layDown({});
    expect(await store.read(stored.policy)).toEqual(stored.policy.fallback);
  });

  it('of the address ends the session while the old address still counts, so that no token reaches the new one', async () => {
    const { store, office, layDown } = createOffice();
    await store.write(stored.connection, { state: 'trouble', nextTryAtMs: 9_999_999_999_999 });
    await layDown({ apiAddress: 'https://tenfold.example.com' });
    expect(office.happened).toEqual(['the session at the own address ended', 'rules followed']);
    expect(await store.read(stored.connection)).toEqual({ state: 'ok' });
    await layDown({ apiAddress: 'https://other.example.com' });
    expect(office.happened.slice(2)).toEqual(['the session at https://tenfold.example.com ended', 'rules followed']);
    await layDown({});
    expect(office.happened.slice(4)).toEqual(['the session at https://other.example.com ended', 'rules followed']);
  });

  it('that names the address the user has already ends nothing', async () => {
    const { store, office, layDown } = createOffice();
    const { apiAddress, betaAddress } = await store.read(stored.server);
    await layDown({ apiAddress, betaAddress, clientId: 'ringside' });
    expect(office.happened).toEqual([]);
  });

  it('that is none of the address ends nothing', async () => {
    const { office, layDown } = createOffice();
    await layDown({ apiAddress: 'no address', screenPop: 'ring' });
    expect(office.happened).toEqual([]);
  });

  it('puts the client secret into the vault and nowhere else, and takes it away again', async () => {
    const { storage, store, office, layDown } = createOffice();
    await layDown({ clientSecret: 'top secret' });
    expect(office.secret).toBe('top secret');
    expect(storage.asText()).not.toContain('top secret');
    expect(await store.read(stored.policy)).toMatchObject({ server: { hasClientSecret: true } });
    await layDown({});
    expect(office.secret).toBeUndefined();
  });

  it('that switches acting off brings the administrator back', async () => {
    const { office, layDown } = createOffice();
    await layDown({ switchedOff: ['actingAs'] });
    expect(office.happened).toEqual(['stopped acting']);
  });

  it('that comes while another is taken over is what remains', async () => {
    const { store, office, layDown } = createOffice();
    const first = layDown({ screenPop: 'ring' });
    office.values = { screenPop: 'answer' };
    await Promise.all([first, layDown({ screenPop: 'off' })]);
    expect(await store.read(stored.policy)).toMatchObject({ preferences: { screenPop: 'off' } });
  });

  it('does not wait for an answer that the browser owes from before', async () => {
    const { store, chrome, layDown } = createOffice();
    const early = Promise.withResolvers<undefined>();
    chrome.knowsPolicies = early.promise;
    const first = layDown({ screenPop: 'ring' });
    await settled();
    chrome.knowsPolicies = Promise.resolve();
    await layDown({ screenPop: 'off' });
    expect(await store.read(stored.policy)).toMatchObject({ preferences: { screenPop: 'off' } });
    early.resolve(undefined);
    await first;
    expect(await store.read(stored.policy)).toMatchObject({ preferences: { screenPop: 'off' } });
  });
});
