import { afterEach, describe, expect, it, vi } from 'vitest';
import { hasOffscreen } from '../../../lib/browser/abilities.ts';
import { readManaged } from '../../../lib/browser/managed.ts';
import { mayNotify, notify } from '../../../lib/browser/notifications.ts';
import { isOwnRequest } from '../../../lib/browser/own-request.ts';
import { onPageWindowSized } from '../../../lib/browser/panel-window.ts';
import { redirectAddress, versions } from '../../../lib/browser/runtime.ts';
import { hasSidePanel, openSidePanel } from '../../../lib/browser/side-panel.ts';
import { closeStorageToPages } from '../../../lib/browser/storage.ts';

const firefox = vi.hoisted(() => ({
  runtime: {
    id: '{5d0f9b1c-6a0e-4c53-9b0e-3f7f0c1d2a64}',
    getURL: (path: string) => `moz-extension://0b0e5d7e/${path}`,
    getManifest: () => ({ version: '1.2.3' }),
  },
  sidebarAction: {
    open: vi.fn((): Promise<void> => Promise.resolve()),
    isOpen: vi.fn(() => Promise.resolve(true)),
  },
  notifications: { create: vi.fn<(id: string, options: object) => Promise<string>>(() => Promise.resolve('')) },
  storage: { managed: { get: vi.fn((): Promise<object> => Promise.resolve({})) } },
}));
vi.mock('webextension-polyfill', () => ({ default: firefox }));

const area = {};
const chromeOfFirefox = {
  notifications: {},
  windows: {},
  storage: { local: area, sync: area, session: area, managed: area },
};

function inFirefox() {
  vi.stubGlobal('chrome', chromeOfFirefox);
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('in a browser that lacks something of Chrome’s', () => {
  it('the background renews the sign-in where there is no offscreen document', () => {
    inFirefox();
    expect(hasOffscreen()).toBe(false);
    vi.stubGlobal('chrome', { ...chromeOfFirefox, offscreen: {} });
    expect(hasOffscreen()).toBe(true);
  });

  it('the sidebar stands for the side panel, and says so when it does not open', async () => {
    inFirefox();
    expect(await openSidePanel(1)).toBe(true);
    expect(await hasSidePanel(7)).toBe(true);
    expect(firefox.sidebarAction.isOpen).toHaveBeenCalledWith({ windowId: 7 });
    firefox.sidebarAction.open.mockRejectedValueOnce(new Error('may only be called from a user input handler'));
    expect(await openSidePanel(1)).toBe(false);
  });

  it('an area of storage that cannot be closed to content scripts stops nothing', async () => {
    inFirefox();
    await expect(closeStorageToPages()).resolves.toBeUndefined();
    const setAccessLevel = vi.fn();
    const closable = { setAccessLevel };
    vi.stubGlobal('chrome', { storage: { local: closable, sync: closable, session: closable, managed: closable } });
    await closeStorageToPages();
    expect(setAccessLevel.mock.calls).toEqual(Array(4).fill([{ accessLevel: 'TRUSTED_CONTEXTS' }]));
  });

  it('without a policy there is none, and any other trouble with it is not taken for that', async () => {
    firefox.storage.managed.get.mockRejectedValueOnce(new Error('Managed storage manifest not found'));
    expect(await readManaged()).toEqual({});
    firefox.storage.managed.get.mockRejectedValueOnce(new Error('disk error'));
    await expect(readManaged()).rejects.toThrow('disk error');
  });

  it('notifications are allowed where nothing can say that they are not', async () => {
    inFirefox();
    expect(await mayNotify()).toBe(true);
  });

  it('a notification without a sound is shown as the system does it where that is all there is', async () => {
    const { create } = firefox.notifications;
    create.mockImplementation((_id, options) => {
      if ('silent' in options) throw new TypeError('Unexpected property "silent"');
      return Promise.resolve('');
    });
    await notify('call', { title: 'Jane Cooper', message: 'Incoming call', silent: true });
    expect(create).toHaveBeenLastCalledWith('call', expect.objectContaining({ title: 'Jane Cooper' }));
    expect(create).toHaveLastResolvedWith('');
  });

  it('a window’s size is not followed where nobody tells it', () => {
    inFirefox();
    expect(() => {
      onPageWindowSized('window.html', () => undefined);
    }).not.toThrow();
  });

  it('a sign-in by redirect leads to an address that leads nowhere', () => {
    expect(redirectAddress()).toBe('https://ringside.invalid/');
  });

  it('a request is ours by the page that sent it', () => {
    expect(isOwnRequest({ originUrl: 'moz-extension://0b0e5d7e/background.html' })).toBe(true);
    expect(isOwnRequest({ originUrl: 'moz-extension://another/background.html' })).toBe(false);
    expect(isOwnRequest({ originUrl: 'https://crm.example.com/' })).toBe(false);
    expect(isOwnRequest({})).toBe(false);
  });

  it('is called by its name in the log that is copied for help', () => {
    const named = (userAgent: string): string => {
      vi.stubGlobal('navigator', { userAgent });
      return versions().browser;
    };
    expect(named('Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0')).toBe('Firefox 153');
    expect(named('Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36')).toBe(
      'Chromium 156',
    );
  });
});
