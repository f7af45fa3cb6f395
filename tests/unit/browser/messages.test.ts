import { beforeAll, describe, expect, it, vi } from 'vitest';
import { onMessage, ownOrigin } from '../../../lib/browser/runtime.ts';
import { settled } from '../../support/fake-clock.ts';
import { chromeApi, extensionOrigin } from './extension-api.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./extension-api.ts')).polyfill }));

const sender = { id: 'ringside', origin: 'https://crm.example.com', tab: { id: 7 }, url: 'https://crm.example.com/a' };
const heard: unknown[] = [];

beforeAll(() => {
  vi.stubGlobal('chrome', chromeApi);
  onMessage((message, from) => {
    heard.push(from);
    return message === 'ours' ? Promise.resolve('answer') : undefined;
  });
});

describe('the one message listener', () => {
  it('holds the channel open and answers later', async () => {
    const respond = vi.fn();
    expect(chromeApi.runtime.onMessage.fire('ours', sender, respond)).toEqual([true]);
    await settled();
    expect(respond).toHaveBeenCalledExactlyOnceWith('answer');
  });

  it('leaves to others what is not ours', () => {
    expect(chromeApi.runtime.onMessage.fire('theirs', sender, vi.fn())).toEqual([false]);
  });

  it('hears of a sender only what the browser vouches for', () => {
    expect(heard.at(-1)).toEqual({ id: 'ringside', origin: 'https://crm.example.com', tabId: 7 });
  });
});

it('our own pages have the origin of the extension', () => {
  expect(ownOrigin()).toBe(extensionOrigin);
});
