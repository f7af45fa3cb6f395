import { tellsOfRedirects } from './abilities.ts';
import { isOwnRequest } from './own-request.ts';

type Told = (url: string, location: string | undefined) => void;

/** Chrome tells of a redirect that `fetch` does not follow. */
function hearOfRedirects(addresses: string[], told: Told): void {
  chrome.webRequest.onBeforeRedirect.addListener(
    ({ url, redirectUrl, ...source }) => {
      if (isOwnRequest(source)) told(url, redirectUrl);
    },
    { urls: addresses, types: ['xmlhttprequest'] },
  );
}

/** Firefox does not, but it shows the answer's header. */
function readLocations(addresses: string[], told: Told): void {
  chrome.webRequest.onHeadersReceived.addListener(
    ({ url, statusCode, responseHeaders, ...source }) => {
      const location = responseHeaders?.find(({ name }) => name.toLowerCase() === 'location')?.value;
      if (isOwnRequest(source) && statusCode >= 300 && statusCode < 400) told(url, location);
      return undefined;
    },
    { urls: addresses, types: ['xmlhttprequest'] },
    ['responseHeaders'],
  );
}

/**
 * Listens for where our own requests are redirected to, which `fetch` keeps to itself. Must be called in the worker's
 * first turn; `addresses` are match patterns, so that no other page's redirects start the worker.
 *
 * @returns a function that waits for the next redirect of an address; undefined once its signal is aborted
 */
export function watchRedirects(addresses: string[]) {
  const waiting = new Map<string, (location: string | undefined) => void>();
  const told: Told = (url, location) => waiting.get(url)?.(location);
  if (tellsOfRedirects()) hearOfRedirects(addresses, told);
  else readLocations(addresses, told);
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
