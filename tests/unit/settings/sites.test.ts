import { describe, expect, it } from 'vitest';
import type { ScriptSites } from '../../../lib/browser/scripting.ts';
import { noPolicy, type Policy } from '../../../lib/settings/policy.ts';
import { createSites } from '../../../lib/settings/sites.ts';
import { createStore } from '../../../lib/settings/store.ts';
import { stored } from '../../../lib/settings/stored.ts';
import { createFakeStorage } from '../../support/fake-storage.ts';
import { agent } from '../../support/samples.ts';

const wholeDomain = 'https://*.example.com/*';
const mail = '*://mail.example.com/*';

interface World {
  granted: string[];
  policy?: Policy;
  refusedSites?: string[];
  isSignedIn?: boolean;
}

/** Three open tabs: two of example.com, and one whose address is not known because nothing is granted there. */
async function createSitesIn({ policy = noPolicy, refusedSites = [], isSignedIn = true, ...world }: World) {
  const storage = createFakeStorage();
  const store = createStore(storage);
  if (isSignedIn) await store.write(stored.account, agent);
  const registered: ScriptSites[] = [];
  const done: string[] = [];
  const browser = { granted: world.granted, registering: Promise.resolve() };
  const note = (what: string) => (tabId: number) => {
    done.push(`${what} ${tabId}`);
    return Promise.resolve();
  };
  const refuse = (patterns: string[]) =>
    store.update(stored.preferences, (before) => ({ ...before, refusedSites: patterns }));
  await refuse(refusedSites);
  await store.write(stored.policy, policy);
  const startWorker = () =>
    createSites({
      store,
      granted: () => Promise.resolve(browser.granted),
      register: (scriptSites) => {
        registered.push(scriptSites);
        return browser.registering;
      },
      inject: note('inject'),
      recall: note('recall'),
      announce: note('announce'),
      openTabs: () =>
        Promise.resolve([
          { tabId: 1, address: 'https://crm.example.com/index.php' },
          { tabId: 2, address: 'https://mail.example.com/' },
          { tabId: 3, address: '' },
        ]),
      files: { script: 'number-finder.js', style: 'number-marks.css' },
      apiPatterns: ['https://api.tenfold.com/*'],
    });
  return { sites: startWorker(), successor: startWorker, store, browser, storage, registered, done, refuse };
}

describe('numbers are found', () => {
  it('on the granted sites, but not on those refused by agent or administrator nor on the API itself', async () => {
    const { sites, registered } = await createSitesIn({
      granted: [wholeDomain, 'https://api.tenfold.com/*'],
      refusedSites: [mail, '*://a.example.com/*'],
      policy: { ...noPolicy, refusedSites: ['*://b.example.com/*', mail] },
    });
    await sites.sync();
    expect(registered).toEqual([
      {
        files: { script: 'number-finder.js', style: 'number-marks.css' },
        matches: [wholeDomain],
        excludeMatches: ['*://b.example.com/*', mail, '*://a.example.com/*'],
      },
    ]);
  });

  it('at once in pages that were open before, while every open page asks whether it still may', async () => {
    const { sites, done } = await createSitesIn({ granted: [wholeDomain], refusedSites: [mail] });
    await sites.sync();
    expect(done.toSorted()).toEqual(['inject 1', 'recall 1', 'recall 2', 'recall 3']);
  });

  it('and look as the agent wants them to, in open pages too', async () => {
    const { sites, registered, done, store } = await createSitesIn({ granted: [wholeDomain] });
    await sites.sync();
    for (const marks of ['tint', 'none', 'line'] as const) {
      await store.update(stored.preferences, (before) => ({ ...before, marks }));
      await sites.sync();
    }
    expect(registered.map(({ files }) => files.style)).toEqual([
      'number-marks.css',
      'number-marks-tint.css',
      'number-marks-none.css',
      'number-marks.css',
    ]);
    expect(done.filter((each) => each === 'inject 1')).toHaveLength(4);
  });

  it('nowhere while nobody is signed in', async () => {
    const { sites, done } = await createSitesIn({ granted: [wholeDomain], isSignedIn: false });
    await sites.sync();
    expect(done.toSorted()).toEqual(['recall 1', 'recall 2', 'recall 3']);
  });

  it('only where a page may ask', async () => {
    const { sites } = await createSitesIn({
      granted: [wholeDomain],
      refusedSites: [mail],
      policy: { ...noPolicy, refusedSites: ['*://*.shop.example.com/*'] },
    });
    expect(await sites.isEnabled('https://crm.example.com')).toBe(true);
    expect(await sites.isEnabled('https://mail.example.com')).toBe(false);
    expect(await sites.isEnabled('https://eu.shop.example.com')).toBe(false);
    expect(await sites.isEnabled('https://elsewhere.test')).toBe(false);
    expect(await sites.isEnabled('null')).toBe(false);
  });
});

describe('changes', () => {
  it('end in the last state, however quickly they follow each other', async () => {
    const { sites, browser, registered, refuse } = await createSitesIn({ granted: [wholeDomain] });
    let release = (): void => undefined;
    browser.registering = new Promise((resolve) => {
      release = resolve;
    });
    const first = sites.sync();
    await expect.poll(() => registered.length).toBe(1);
    await refuse([mail]);
    const second = sites.sync();
    await refuse([]);
    browser.granted = ['https://crm.example.com/*'];
    const third = sites.sync();
    expect(registered).toHaveLength(1);
    release();
    await Promise.all([first, second, third]);
    expect(registered).toHaveLength(2);
    expect(registered.at(-1)).toMatchObject({ matches: ['https://crm.example.com/*'], excludeMatches: [] });
  });

  it('that are none for pages disturb no page', async () => {
    const { sites, done } = await createSitesIn({ granted: [wholeDomain] });
    await sites.sync();
    const before = done.length;
    await sites.sync();
    expect(done).toHaveLength(before);
  });

  it('are made up for by the next worker when one was stopped in the middle', async () => {
    const { sites, store, browser, registered, done, successor } = await createSitesIn({ granted: [wholeDomain] });
    await store.write(stored.takenOver, true);
    await sites.sync();
    browser.granted = [];
    browser.registering = new Promise(() => undefined);
    void sites.sync();
    await expect.poll(() => registered.length).toBe(2);
    done.length = 0;
    browser.registering = Promise.resolve();
    await successor().takeOver();
    expect(registered).toHaveLength(3);
    expect(done).toEqual(['recall 1', 'recall 2', 'recall 3']);
    await successor().takeOver();
    expect(registered).toHaveLength(3);
  });

  it('are made up for after a round that failed', async () => {
    const { sites, browser, registered } = await createSitesIn({ granted: [wholeDomain] });
    browser.registering = Promise.reject(new Error('no such file'));
    await expect(sites.sync()).rejects.toThrow('no such file');
    browser.registering = Promise.resolve();
    await sites.sync();
    expect(registered).toHaveLength(2);
  });
});

describe('a new version', () => {
  it('lets the earlier one go before it starts, once', async () => {
    const { sites, done, storage } = await createSitesIn({ granted: [wholeDomain] });
    await sites.takeOver();
    expect(done.slice(0, 3)).toEqual(['announce 1', 'announce 2', 'announce 3']);
    expect(done).toContain('inject 1');
    const before = done.length;
    await sites.takeOver();
    expect(done).toHaveLength(before);
    storage.restartBrowser();
    await sites.takeOver();
    expect(done.length).toBeGreaterThan(before);
  });
});
