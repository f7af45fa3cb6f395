import { describe, expect, it } from 'vitest';
import { failure, success } from '../../../lib/tenfold/result.ts';
import { type ApiRequest, createTransport, type TransportDeps } from '../../../lib/tenfold/transport.ts';

interface Sent {
  url: string;
  init: RequestInit;
}

const poll: ApiRequest = { method: 'GET', path: '/v2/calls' };
const dial: ApiRequest = {
  method: 'POST',
  path: '/api/v1/calls/originate',
  body: { kind: 'form', fields: { phoneNumber: '15125551212' } },
};

/** A transport whose requests are all answered with this response, or fail when it is an error. */
function transportTo(response: Response | Error, deps: Partial<TransportDeps> = {}) {
  const sent: Sent[] = [];
  const send = createTransport({
    fetch: (input, init) => {
      sent.push({ url: input instanceof Request ? input.url : input.toString(), init: init ?? {} });
      return response instanceof Error ? Promise.reject(response) : Promise.resolve(response);
    },
    addresses: () => Promise.resolve({ api: 'https://api.example.com', beta: 'https://beta.example.com' }),
    authorization: () => Promise.resolve(success('Bearer token')),
    neverLeft: () => Promise.resolve(false),
    timeoutMs: 1000,
    ...deps,
  });
  const headers = (): Headers => new Headers(sent[0]?.init.headers);
  return { send, sent, headers };
}

const refusal = (status: number, headers: Record<string, string> = {}): Response =>
  new Response('no', { status, headers });

describe('what is sent', () => {
  it('goes to the API, with its query and without what is not known', async () => {
    const { send, sent } = transportTo(Response.json({}));
    await send({ ...poll, query: { userId: 'a b', page: 0, crmRecordId: undefined } });
    expect(sent[0]?.url).toBe('https://api.example.com/v2/calls?userId=a+b&page=0');
  });

  it('goes to the beta host when the endpoint lives there', async () => {
    const { send, sent } = transportTo(Response.json({}));
    await send({ ...poll, host: 'beta' });
    expect(sent[0]?.url).toBe('https://beta.example.com/v2/calls');
  });

  it('writes JSON bodies as JSON', async () => {
    const { send, sent, headers } = transportTo(Response.json({}));
    await send({ method: 'PUT', path: '/v2/calls/one', body: { kind: 'json', value: { subject: 'Quote' } } });
    expect(sent[0]?.init.body).toBe('{"subject":"Quote"}');
    expect(headers().get('content-type')).toBe('application/json');
  });

  it('writes form bodies as forms', async () => {
    const { send, sent, headers } = transportTo(Response.json({}));
    await send(dial);
    expect(sent[0]?.init.body).toBe('phoneNumber=15125551212');
    expect(headers().get('content-type')).toBe('application/x-www-form-urlencoded');
  });

  it.each(['Bearer x', 'Bearer JWT x'])('carries the authorization as it is given: %s', async (given) => {
    const { send, headers } = transportTo(Response.json({}), { authorization: () => Promise.resolve(success(given)) });
    await send(poll);
    expect(headers().get('authorization')).toBe(given);
  });

  it('carries no authorization to the token endpoints', async () => {
    const { send, headers } = transportTo(Response.json({}));
    await send({ ...dial, authorized: false });
    expect(headers().has('authorization')).toBe(false);
  });

  it('never carries cookies and never follows a redirect', async () => {
    const { send, sent } = transportTo(Response.json({}));
    await send(poll);
    expect(sent[0]?.init).toMatchObject({ credentials: 'omit', redirect: 'error', cache: 'no-store' });
  });

  it('is not sent at all without authorization, and says why there is none', async () => {
    const outage = failure('offline', 'the token could not be renewed');
    const { send, sent } = transportTo(Response.json({}), { authorization: () => Promise.resolve(outage) });
    expect(await send(poll)).toEqual(outage);
    expect(sent).toEqual([]);
  });
});

describe('what comes back', () => {
  it('is the parsed body with the time of the server', async () => {
    const { send } = transportTo(Response.json({ data: [] }, { headers: { date: 'Tue, 14 Nov 2023 22:13:20 GMT' } }));
    const answer = await send(poll);
    expect(answer).toEqual(success({ status: 200, body: { data: [] }, serverTimeMs: 1_700_000_000_000 }));
  });

  it.each(['', '  \n'])('may be an empty body: %j', async (text) => {
    const { send } = transportTo(new Response(text));
    expect(await send(poll)).toEqual(success({ status: 200, body: undefined }));
  });

  it('is a bad answer when it is no JSON', async () => {
    const { send } = transportTo(new Response('<html>maintenance</html>'));
    expect(await send(poll)).toMatchObject({ ok: false, error: { code: 'bad-answer', field: '(whole answer)' } });
  });

  it.each([
    [400, 'refused', false],
    [401, 'signed-out', false],
    [403, 'refused', false],
    [404, 'not-found', false],
    [405, 'not-supported', false],
    [418, 'refused', false],
    [429, 'rate-limited', true],
    [500, 'server', true],
    [501, 'not-supported', false],
    [503, 'server', true],
  ])('is with status %i a failure %s (worth trying again: %s)', async (status, code, retryable) => {
    const { send } = transportTo(refusal(status));
    expect(await send(poll)).toMatchObject({ ok: false, error: { code, retryable, status } });
  });

  it.each([
    [429, '7', 7000],
    [503, 'Tue, 14 Nov 2023 22:14:20 GMT', 60_000],
    [503, 'Tue, 14 Nov 2023 22:00:00 GMT', 0],
  ])('keeps the wait that a %i asks for with %s', async (status, retryAfter, retryAfterMs) => {
    const date = 'Tue, 14 Nov 2023 22:13:20 GMT';
    const { send } = transportTo(refusal(status, { 'retry-after': retryAfter, date }));
    expect(await send(poll)).toMatchObject({ error: { retryAfterMs } });
  });

  it('has no wait when the server names none that can be read', async () => {
    const { send } = transportTo(refusal(503, { 'retry-after': 'soon' }));
    const answer = await send(poll);
    expect(answer.ok ? {} : answer.error).not.toHaveProperty('retryAfterMs');
  });
});

describe('a request without an answer', () => {
  const lost = new TypeError('Failed to fetch');

  it('is offline when it only asked', async () => {
    expect(await transportTo(lost).send(poll)).toMatchObject({ error: { code: 'offline', retryable: true } });
  });

  it('has an unknown outcome when it may have done something', async () => {
    expect(await transportTo(lost).send(dial)).toMatchObject({ error: { code: 'unknown-outcome' } });
  });

  it('is offline when it is known never to have left', async () => {
    const asked: string[] = [];
    const neverLeft = (url: string): Promise<boolean> => Promise.resolve(asked.push(url) > 0);
    expect(await transportTo(lost, { neverLeft }).send(dial)).toMatchObject({ error: { code: 'offline' } });
    expect(asked).toEqual([expect.stringMatching(/^https:\/\/api\.example\.com\/api\/v1\/calls\/originate#/)]);
  });

  it('is told apart from every other by the address it was sent to', async () => {
    const asked: string[] = [];
    const neverLeft = (url: string): Promise<boolean> => Promise.resolve(asked.push(url) > 2);
    const { send, sent } = transportTo(lost, { neverLeft });
    await send(dial);
    await send(dial);
    expect(asked).toEqual(sent.map(({ url }) => url));
    expect(new Set(asked).size).toBe(2);
  });

  it('is given up after the time allowed', async () => {
    const never: typeof fetch = (_input, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new Error('timed out')));
      });
    const { send } = transportTo(lost, { fetch: never, timeoutMs: 5 });
    expect(await send(dial)).toMatchObject({ error: { code: 'unknown-outcome', message: 'timed out' } });
  });
});
