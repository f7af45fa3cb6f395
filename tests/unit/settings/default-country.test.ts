import { expect, it } from 'vitest';
import { createDefaultCountry } from '../../../lib/settings/default-country.ts';
import { createStore } from '../../../lib/settings/store.ts';
import { stored } from '../../../lib/settings/stored.ts';
import { createFakeStorage } from '../../support/fake-storage.ts';
import { agent } from '../../support/samples.ts';

it('numbers without a plus are read as the agent chose, else as in Tenfold, else as American', async () => {
  const store = createStore(createFakeStorage());
  const country = createDefaultCountry(store);
  expect(await country()).toBe('US');
  await store.write(stored.account, { ...agent, country: 'GB' });
  expect(await country()).toBe('GB');
  await store.update(stored.preferences, (before) => ({ ...before, defaultCountry: 'DE' }));
  expect(await country()).toBe('DE');
});
