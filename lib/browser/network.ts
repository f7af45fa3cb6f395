import browser from 'webextension-polyfill';
import { isOwnRequest } from './own-request.ts';

const ruleId = 1;

/**
 * Makes every request of ours to the API use a connection of its own. When a reused connection dies after the
 * server has handled a POST, Chromium sends the POST again by itself (20 of 20 trials); with this rule, never.
 */
export async function closeConnectionsAfterUse(apiOrigins: string[]): Promise<void> {
  await chrome.declarativeNetRequest.updateSessionRules({
    removeRuleIds: [ruleId],
    addRules: [
      {
        id: ruleId,
        action: {
          type: 'modifyHeaders',
          requestHeaders: [{ header: 'Connection', operation: 'set', value: 'close' }],
        },
        condition: {
          initiatorDomains: [new URL(browser.runtime.getURL('')).hostname],
          requestDomains: apiOrigins.map((origin) => new URL(origin).hostname),
          resourceTypes: ['xmlhttprequest'],
        },
      },
    ],
  });
}

/** Errors that happen before a request can have reached a server. */
const beforeLeaving = new Set([
  'net::ERR_INTERNET_DISCONNECTED',
  'net::ERR_NAME_NOT_RESOLVED',
  'net::ERR_NAME_RESOLUTION_FAILED',
  'net::ERR_CONNECTION_REFUSED',
  'net::ERR_CONNECTION_TIMED_OUT',
  'net::ERR_ADDRESS_UNREACHABLE',
  'net::ERR_ADDRESS_INVALID',
  'net::ERR_NETWORK_ACCESS_DENIED',
  'net::ERR_PROXY_CONNECTION_FAILED',
  'net::ERR_TUNNEL_CONNECTION_FAILED',
  'net::ERR_CERT_AUTHORITY_INVALID',
  'net::ERR_CERT_COMMON_NAME_INVALID',
  'net::ERR_CERT_DATE_INVALID',
  'net::ERR_SSL_PROTOCOL_ERROR',
  'net::ERR_UNSAFE_PORT',
  // Firefox's names.
  'NS_ERROR_OFFLINE',
  'NS_ERROR_UNKNOWN_HOST',
  'NS_ERROR_CONNECTION_REFUSED',
  'NS_ERROR_PROXY_CONNECTION_REFUSED',
  'NS_ERROR_UNKNOWN_PROXY_HOST',
]);

/** How long to wait for Chrome to say why a request failed; it says so within the same moment or not at all. */
const reportWithinMs = 300;
/** A reason that nobody has asked for by then is of a request that had its answer, or is not told apart from others. */
const askedWithinMs = 2000;

/**
 * Listens for the reasons of failed requests, which `fetch` keeps to itself, and answers whether one is known
 * never to have left this machine. Must be called in the worker's first turn. Requests are told apart by their
 * addresses, fragment included.
 */
export function watchNetworkErrors(): (url: string) => Promise<boolean> {
  const reasons = new Map<string, string>();
  const waiting = new Map<string, () => void>();
  chrome.webRequest.onErrorOccurred.addListener(
    ({ url, error, method, ...source }) => {
      if (method === 'GET' || !isOwnRequest(source)) return;
      reasons.set(url, error);
      waiting.get(url)?.();
      setTimeout(() => reasons.delete(url), askedWithinMs);
    },
    { urls: ['<all_urls>'], types: ['xmlhttprequest'] },
  );
  return async (url) => {
    if (!reasons.has(url)) {
      await new Promise<void>((resolve) => {
        waiting.set(url, resolve);
        setTimeout(resolve, reportWithinMs);
      });
      waiting.delete(url);
    }
    const reason = reasons.get(url);
    reasons.delete(url);
    return reason !== undefined && beforeLeaving.has(reason);
  };
}
