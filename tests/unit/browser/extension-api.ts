/** As much of Chrome's API as the files of lib/browser use in these tests. */
import { vi } from 'vitest';

type Listener = (...args: unknown[]) => unknown;

/** An event of Chrome's: who listens, and a way to let it happen. */
export function chromeEvent() {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => void listeners.push(listener),
    fire: (...args: unknown[]) => listeners.map((listener) => listener(...args)),
  };
}

/** Node knows no origin of `chrome-extension:` addresses, so here the extension lives at another. */
export const extensionOrigin = 'https://ringside.extension.test';

const runtime = {
  id: 'ringside',
  getURL: (path: string) => `${extensionOrigin}/${path}`,
  onMessage: chromeEvent(),
};

/** What webextension-polyfill stands for. */
export const polyfill = {
  runtime,
  tabs: { create: vi.fn(), query: vi.fn() },
};

export const chromeApi = {
  runtime,
  webRequest: { onErrorOccurred: chromeEvent() },
};
