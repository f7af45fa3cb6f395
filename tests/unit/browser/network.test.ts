import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchNetworkErrors } from '../../../lib/browser/network.ts';
import { chromeEvent, extensionOrigin } from './extension-api.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./extension-api.ts')).polyfill }));

const url = 'https://api.example.com/api/v1/calls/originate';

function watching() {
  const onErrorOccurred = chromeEvent();
  vi.stubGlobal('chrome', { webRequest: { onErrorOccurred } });
  const neverLeft = watchNetworkErrors();
  const report = (error: string, change: object = {}) =>
    onErrorOccurred.fire({ url, error, initiator: extensionOrigin, method: 'POST', ...change });
  return { neverLeft, report };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a request that failed', () => {
  it.each(['net::ERR_INTERNET_DISCONNECTED', 'net::ERR_NAME_NOT_RESOLVED', 'net::ERR_CONNECTION_REFUSED'])(
    'never left when Chrome says %s',
    async (error) => {
      const { neverLeft, report } = watching();
      report(error);
      expect(await neverLeft(url)).toBe(true);
    },
  );

  it.each(['net::ERR_CONNECTION_RESET', 'net::ERR_EMPTY_RESPONSE', 'net::ERR_ABORTED', 'net::ERR_TIMED_OUT'])(
    'may have arrived when Chrome says %s',
    async (error) => {
      const { neverLeft, report } = watching();
      report(error);
      expect(await neverLeft(url)).toBe(false);
    },
  );

  it('is waited for a moment, because Chrome may say why a little later than fetch', async () => {
    const { neverLeft, report } = watching();
    const answer = neverLeft(url);
    report('net::ERR_INTERNET_DISCONNECTED');
    expect(await answer).toBe(true);
  });

  it('may have arrived when Chrome says nothing', async () => {
    const { neverLeft } = watching();
    const answer = neverLeft(url);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await answer).toBe(false);
  });

  it('is judged by its own reason and not by one before it', async () => {
    const { neverLeft, report } = watching();
    report('net::ERR_INTERNET_DISCONNECTED');
    await neverLeft(url);
    const next = neverLeft(url);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await next).toBe(false);
  });

  it('is judged by its own reason though one to the same place was reported that nobody asked about', async () => {
    const { neverLeft, report } = watching();
    report('net::ERR_INTERNET_DISCONNECTED', { url: `${url}#earlier` });
    const answer = neverLeft(`${url}#dial`);
    report('net::ERR_ABORTED', { url: `${url}#dial` });
    expect(await answer).toBe(false);
  });

  it('is not judged by a reason from long before', async () => {
    const { neverLeft, report } = watching();
    report('net::ERR_INTERNET_DISCONNECTED');
    await vi.advanceTimersByTimeAsync(2000);
    const answer = neverLeft(url);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await answer).toBe(false);
  });

  it.each([{ method: 'GET' }, { initiator: 'https://crm.example.com' }])(
    'is not judged by a request that is another: %j',
    async (change) => {
      const { neverLeft, report } = watching();
      report('net::ERR_INTERNET_DISCONNECTED', change);
      const answer = neverLeft(url);
      await vi.advanceTimersByTimeAsync(1000);
      expect(await answer).toBe(false);
    },
  );
});
