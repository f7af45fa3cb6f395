import { describe, expect, it } from 'vitest';
import type { ScriptSites } from '../../../lib/browser/scripting.ts';
import { createSites, isCovered } from '../../../lib/settings/sites.ts';
import { createStore } from '../../../lib/settings/store.ts';
import { stored } from '../../../lib/settings/stored.ts';
import { createFakeStorage } from '../../support/fake-storage.ts';

describe('a site is covered', () => {
  it.each([
    ['https://crm.example.com/index.php?a=b', 'https://crm.example.com/*', true],
    ['https://crm.example.com:8443', 'https://crm.example.com/*', true],
    ['http://crm.example.com', 'https://crm.example.com/*', false],
    ['http://crm.example.com', '*://crm.example.com/*', true],
    ['file:///crm', '*://*/*', false],
    ['https://na1.crm.example.com', 'https://*.example.com/*', true],
    ['https://example.com', 'https://*.example.com/*', true],
    ['https://notexample.com', 'https://*.example.com/*', false],
    ['https://example.com.evil.test', 'https://example.com/*', false],
    ['https://anything.test', 'https://*/*', true],
    ['not an address', 'https://*/*', false],
    ['null', '*://*/*', false],
  ])('%s by %s: %s', (address, pattern, covered) => {
    expect(isCovered(address, [pattern])).toBe(covered);
  });

  it('by nothing when nothing is granted', () => {
    expect(isCovered('https://crm.example.com', [])).toBe(false);
  });
});

async function createSitesWith(granted: string[], refusedSites: string[] = []) {
  const store = createStore(createFakeStorage());
  await store.update(stored.preferences, (before) => ({ ...before, refusedSites }));
  const registered: ScriptSites[] = [];
  const injected: number[] = [];
  const sites = createSites({
    store,
    granted: () => Promise.resolve(granted),
    register: (scriptSites) => {
      registered.push(scriptSites);
      return Promise.resolve();
    },
    inject: (tabId) => {
      injected.push(tabId);
      return Promise.resolve();
    },
    openTabs: () =>
      Promise.resolve([
        { tabId: 1, address: 'https://crm.example.com/index.php' },
        { tabId: 2, address: 'https://mail.example.com/' },
        { tabId: 3, address: 'https://elsewhere.test/' },
      ]),
    scriptFile: 'number-finder.js',
    apiPatterns: ['https://api.tenfold.com/*'],
  });
  return { sites, registered, injected };
}

describe('numbers are found', () => {
  it('on the granted sites, but not on those the agent refused nor on the API itself', async () => {
    const { sites, registered } = await createSitesWith(
      ['https://*.example.com/*', 'https://api.tenfold.com/*'],
      ['https://mail.example.com/*'],
    );
    await sites.sync();
    expect(registered).toEqual([
      {
        file: 'number-finder.js',
        matches: ['https://*.example.com/*'],
        excludeMatches: ['https://mail.example.com/*'],
      },
    ]);
  });

  it('at once in pages that were open before', async () => {
    const { sites, injected } = await createSitesWith(['https://*.example.com/*'], ['https://mail.example.com/*']);
    await sites.sync();
    expect(injected).toEqual([1]);
  });

  it('only where a page may ask', async () => {
    const { sites } = await createSitesWith(['https://*.example.com/*'], ['https://mail.example.com/*']);
    expect(await sites.isEnabled('https://crm.example.com')).toBe(true);
    expect(await sites.isEnabled('https://mail.example.com')).toBe(false);
    expect(await sites.isEnabled('https://elsewhere.test')).toBe(false);
  });
});
