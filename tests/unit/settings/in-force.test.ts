import { describe, expect, it } from 'vitest';
import { createDefaultCountry } from '../../../lib/settings/default-country.ts';
import { formsInForce, isSwitchedOff, lockedPreferences, templatesInForce } from '../../../lib/settings/in-force.ts';
import { followPreferences, readPreferences, readServer } from '../../../lib/settings/read-in-force.ts';
import { createStore } from '../../../lib/settings/store.ts';
import { stored } from '../../../lib/settings/stored.ts';
import { settled } from '../../support/fake-clock.ts';
import { createFakeStorage } from '../../support/fake-storage.ts';
import { policyOf } from './policy-of.ts';

function administered(values: object) {
  const store = createStore(createFakeStorage());
  return { store, lay: () => store.write(stored.policy, policyOf(values)), lift: () => store.remove(stored.policy) };
}

describe('what the administrator sets', () => {
  it('counts as long as it is set, and leaves what the user preferred where it was', async () => {
    const { store, lay, lift } = administered({ screenPop: 'ring', defaultCountry: 'DE' });
    await store.update(stored.preferences, (before) => ({ ...before, screenPop: 'answer' as const }));
    await lay();
    expect(await readPreferences(store)).toMatchObject({ screenPop: 'ring', notifyIncoming: true });
    expect(await createDefaultCountry(store)()).toBe('DE');
    await lift();
    expect(await readPreferences(store)).toMatchObject({ screenPop: 'answer' });
  });

  it('counts for the server too', async () => {
    const { store, lay, lift } = administered({ apiAddress: 'https://tenfold.example.com', clientId: 'ringside' });
    await store.update(stored.server, (before) => ({ ...before, clientId: 'mine' }));
    const { betaAddress } = stored.server.fallback;
    await lay();
    expect(await readServer(store)).toMatchObject({
      apiAddress: 'https://tenfold.example.com',
      betaAddress,
      clientId: 'ringside',
    });
    await lift();
    expect(await readServer(store)).toMatchObject({ clientId: 'mine' });
  });

  it('is followed while it changes', async () => {
    const { store, lay } = administered({ openPanelOnDial: false });
    const seen: boolean[] = [];
    followPreferences(store, ({ openPanelOnDial }) => seen.push(openPanelOnDial));
    await settled();
    await lay();
    await settled();
    expect(seen).toEqual([true, false]);
  });

  it('says which preferences nobody else can change', () => {
    expect([...lockedPreferences(policyOf({ screenPop: 'off', warnAtNight: true }))]).toEqual([
      'warnAtNight',
      'screenPop',
    ]);
    expect([...lockedPreferences(policyOf({}))]).toEqual([]);
  });

  it('ends usage events, whatever the user chose', async () => {
    const { store, lay } = administered({ switchedOff: ['usageEvents'] });
    await store.update(stored.preferences, (before) => ({ ...before, trackUsage: true }));
    await lay();
    expect(await readPreferences(store)).toMatchObject({ trackUsage: false });
    const policy = await store.read(stored.policy);
    expect(lockedPreferences(policy).has('trackUsage')).toBe(true);
    expect(isSwitchedOff(policy, 'usageEvents')).toBe(true);
    expect(isSwitchedOff(policy, 'lists')).toBe(false);
  });
});

describe('forms and templates', () => {
  const fields = [{ key: 'name', label: 'Name', required: true }];
  const own = [
    { id: 'lead', name: 'My lead', fields },
    { id: 'mine', name: 'Mine', fields },
  ];

  it('of the administrator come first, and take the place of the user’s form of the same id', () => {
    const policy = policyOf({ forms: [{ formId: 'lead', name: 'Lead', fields: [{ key: 'name' }] }] });
    expect(formsInForce({ forms: own }, policy).map(({ name }) => name)).toEqual(['Lead', 'Mine']);
    expect(formsInForce({ forms: own }, policyOf({}))).toEqual(own);
  });

  it('of the administrator stand before the user’s, also with the same name', () => {
    const template = { name: 'Call back', text: 'Theirs.' };
    const mine = { id: '1', name: 'Call back', text: 'Mine.' };
    const texts = templatesInForce([mine], policyOf({ noteTemplates: [template] })).map(({ text }) => text);
    expect(texts).toEqual(['Theirs.', 'Mine.']);
  });
});
