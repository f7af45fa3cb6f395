import { isOwnRequest } from './own-request.ts';

/**
 * Listens for where our own requests are redirected to, which `fetch` keeps to itself. Must be called in the worker's
 * first turn; `addresses` are match patterns, so that no other page's redirects start the worker.
 *
 * @returns a function that waits for the next redirect of an address; undefined once its signal is aborted
 */
export function watchRedirects(addresses: string[]) {
  const waiting = new Map<string, (location: string) => void>();
  chrome.webRequest.onBeforeRedirect.addListener(
    ({ url, redirectUrl, ...source }) => {
      if (isOwnRequest(source)) waiting.get(url)?.(redirectUrl);
    },
    { urls: addresses, types: ['xmlhttprequest'] },
  );
  return async (url: string, signal: AbortSignal): Promise<string | undefined> => {
    const { promise, resolve } = Promise.withResolvers<string | undefined>();
    if (signal.aborted) return undefined;
    waiting.set(url, resolve);
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
    try {
      return await promise;
    } finally {
      waiting.delete(url);
    }
  };
}
