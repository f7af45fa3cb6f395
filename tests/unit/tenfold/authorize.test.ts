import { describe, expect, it } from 'vitest';
import { clientWith } from './fault-client.ts';

const callback = 'https://app.example.com/back';

/** What `fetch` hands a page for a redirect it must not follow: no status, no header. */
function opaque(): Response {
  const response = new Response(null, { status: 200 });
  Object.defineProperties(response, { type: { value: 'opaqueredirect' }, status: { value: 0 }, ok: { value: false } });
  return response;
}

const redirected = (location: string): Response => new Response(null, { status: 302, headers: { location } });

describe('a code', () => {
  it('is read from where the redirect leads, and nothing goes there', async () => {
    const modes: unknown[] = [];
    const { api, requests } = clientWith((init) => {
      modes.push(init.redirect);
      return redirected(`${callback}?code=abc%20123&state=x`);
    });
    expect(await api.oauth.authorize('ringside', callback)).toEqual({ ok: true, data: { code: 'abc 123' } });
    expect(modes).toEqual(['manual']);
    expect(requests()).toBe(1);
  });

  it('is read through the browser where fetch hides it, which watches before the request leaves', async () => {
    const order: string[] = [];
    const { api } = clientWith(
      () => {
        order.push('sent');
        return opaque();
      },
      {
        readRedirect: (url) => {
          order.push(`watched ${url}`);
          return Promise.resolve(`${callback}?code=seen`);
        },
      },
    );
    expect(await api.oauth.authorize('ringside', callback)).toEqual({ ok: true, data: { code: 'seen' } });
    expect(order).toEqual(['watched https://api.example.com/v2/oauth/authorize', 'sent']);
  });

  it('is not waited for longer than the request may take', async () => {
    const readRedirect = (_url: string, signal: AbortSignal): Promise<string | undefined> =>
      new Promise((resolve) => signal.addEventListener('abort', () => resolve(undefined)));
    const { api } = clientWith(opaque, { readRedirect, timeoutMs: 20 });
    expect(await api.oauth.authorize('ringside', callback)).toMatchObject({
      error: { code: 'bad-answer', field: 'Location' },
    });
  });

  it('is not to be had where nobody can read redirects', async () => {
    const { api } = clientWith(opaque);
    expect(await api.oauth.authorize('ringside', callback)).toMatchObject({ error: { field: 'Location' } });
  });

  it('leaves nobody watching once the answer is there, whatever it is', async () => {
    const watches: AbortSignal[] = [];
    const readRedirect = (_url: string, signal: AbortSignal): Promise<undefined> => {
      watches.push(signal);
      return Promise.resolve(undefined);
    };
    const refusing = clientWith(() => new Response('no', { status: 400 }), { readRedirect });
    expect(await refusing.api.oauth.authorize('ringside', callback)).toMatchObject({ error: { code: 'refused' } });
    const lost = clientWith(() => Promise.reject(new TypeError('Failed to fetch')), { readRedirect });
    expect(await lost.api.oauth.authorize('ringside', callback)).toMatchObject({ error: { code: 'unknown-outcome' } });
    expect(watches.map(({ aborted }) => aborted)).toEqual([true, true]);
  });

  it.each([
    ['to elsewhere', 'https://evil.example.com/back?code=abc', 'Location'],
    ['to another page', 'https://app.example.com/other?code=abc', 'Location'],
    ['to no address', 'nowhere', 'Location'],
    ['without a code', `${callback}?state=x`, 'Location.code'],
    ['with an empty code', `${callback}?code=`, 'Location.code'],
  ])('is not taken from a redirect %s', async (_what, location, field) => {
    const { api } = clientWith(() => redirected(location));
    expect(await api.oauth.authorize('ringside', callback)).toMatchObject({ error: { code: 'bad-answer', field } });
  });

  it('may be denied', async () => {
    const { api } = clientWith(() => redirected(`${callback}?error=access_denied`));
    expect(await api.oauth.authorize('ringside', callback)).toMatchObject({ error: { code: 'refused' } });
  });

  it('is not in an answer that does not redirect', async () => {
    const { api } = clientWith(() => Response.json({ code: 'abc' }));
    expect(await api.oauth.authorize('ringside', callback)).toMatchObject({ error: { field: 'Location' } });
  });
});
