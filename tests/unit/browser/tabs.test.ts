import { beforeEach, describe, expect, it, vi } from 'vitest';
import { latestPage, openTab, openTabs } from '../../../lib/browser/tabs.ts';
import { extensionOrigin, polyfill } from './extension-api.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./extension-api.ts')).polyfill }));

beforeEach(() => {
  vi.clearAllMocks();
});

describe('the link of a record', () => {
  it.each(['https://crm.example.com/1', 'http://127.0.0.1:4020/1'])('opens in a tab: %s', async (address) => {
    await openTab(address);
    expect(polyfill.tabs.create).toHaveBeenCalledExactlyOnceWith({ url: address });
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'chrome://settings', '/relative', ''])(
    'does not open when it is no web address: %s',
    async (address) => {
      await openTab(address);
      expect(polyfill.tabs.create).not.toHaveBeenCalled();
    },
  );
});

describe('the page in front', () => {
  it('is the one looked at last that is not ours', async () => {
    polyfill.tabs.query.mockResolvedValue([
      { id: 3, url: 'https://crm.example.com/old', title: 'Old', lastAccessed: 1 },
      { id: 1, url: `${extensionOrigin}/options.html`, title: 'Options', lastAccessed: 3 },
      { id: 2, url: 'https://crm.example.com/new', title: 'New', lastAccessed: 2 },
    ]);
    expect(await latestPage()).toEqual({ tabId: 2, address: 'https://crm.example.com/new', title: 'New' });
  });

  it('is unknown when its site was not granted, rather than an older one', async () => {
    polyfill.tabs.query.mockResolvedValue([
      { id: 3, url: 'https://crm.example.com/old', title: 'Old', lastAccessed: 1 },
      { id: 4, lastAccessed: 2 },
    ]);
    expect(await latestPage()).toBeUndefined();
  });
});

it('tabs whose site is not granted are there without their address', async () => {
  polyfill.tabs.query.mockResolvedValue([{ id: 1, url: 'https://crm.example.com/' }, { id: 2 }]);
  expect(await openTabs()).toEqual([
    { tabId: 1, address: 'https://crm.example.com/' },
    { tabId: 2, address: '' },
  ]);
});
