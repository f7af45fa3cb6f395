import { afterEach, expect, it, vi } from 'vitest';
import { watchRedirects } from '../../../lib/browser/redirects.ts';
import { chromeEvent, extensionOrigin } from './extension-api.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./extension-api.ts')).polyfill }));

const url = 'https://api.example.com/v2/oauth/authorize';
const redirectUrl = 'https://ringside.chromiumapp.org/?code=code-1';

function watching() {
  const onBeforeRedirect = chromeEvent();
  vi.stubGlobal('chrome', { webRequest: { onBeforeRedirect } });
  const readRedirect = watchRedirects(['*://*/v2/oauth/authorize']);
  const report = (change: object = {}) =>
    onBeforeRedirect.fire({ url, redirectUrl, initiator: extensionOrigin, ...change });
  return { readRedirect, report };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

it('tells where our own request is redirected to', async () => {
  const { readRedirect, report } = watching();
  const location = readRedirect(url, new AbortController().signal);
  report();
  expect(await location).toBe(redirectUrl);
});

it.each([{ url: `${url}/other` }, { initiator: 'https://crm.example.com' }, { initiator: undefined }])(
  'takes no other request’s redirect for it: %j',
  async (change) => {
    const { readRedirect, report } = watching();
    const over = new AbortController();
    const location = readRedirect(url, over.signal);
    report(change);
    over.abort();
    expect(await location).toBeUndefined();
  },
);

it('does not wait for a request that is over already', async () => {
  const { readRedirect } = watching();
  expect(await readRedirect(url, AbortSignal.abort())).toBeUndefined();
});

it('reads it from the answer’s header in a browser that tells of no redirect', async () => {
  const onHeadersReceived = chromeEvent();
  vi.stubGlobal('chrome', { sidebarAction: {}, webRequest: { onHeadersReceived } });
  const readRedirect = watchRedirects(['*://*/v2/oauth/authorize']);
  const location = readRedirect(url, new AbortController().signal);
  const answer = { url, statusCode: 302, originUrl: `${extensionOrigin}/background.html` };
  const headers = [{ name: 'Location', value: redirectUrl }];
  onHeadersReceived.fire({ ...answer, originUrl: 'https://crm.example.com/', responseHeaders: [] });
  onHeadersReceived.fire({ ...answer, statusCode: 200, responseHeaders: [] });
  onHeadersReceived.fire({ ...answer, responseHeaders: headers });
  expect(await location).toBe(redirectUrl);
});
