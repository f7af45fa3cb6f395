import { describe, expect, it } from 'vitest';
import type { Tenfold } from '../../../lib/tenfold/client.ts';
import type { Result } from '../../../lib/tenfold/result.ts';
import { clientWith, dropped, endless, stalled } from './fault-client.ts';

type Ask = (api: Tenfold) => Promise<Result<unknown>>;

/** One of each method, and each says of itself whether it only reads. */
const asks: [name: string, reads: boolean, ask: Ask][] = [
  ['reading figures', true, (api) => api.analytics.company()],
  ['writing a note', false, (api) => api.calls.update('one', { description: 'Call back' })],
  ['starting a call', false, (api) => api.calls.originate('15125551212')],
  ['removing a number', false, (api) => api.records.removeNumber('r', { number: '1', module: 'Lead' })],
  ['adding a contact', false, (api) => api.contactLists.addContact('l', { name: 'Ann', phoneNumbers: [] })],
];

const unanswered = (reads: boolean): string => (reads ? 'offline' : 'unknown-outcome');

const statuses: [status: number, code: string][] = [
  [400, 'refused'],
  [401, 'signed-out'],
  [403, 'refused'],
  [404, 'not-found'],
  [405, 'not-supported'],
  [418, 'refused'],
  [429, 'rate-limited'],
  [500, 'server'],
  [503, 'server'],
];

describe.each(asks)('%s', (_name, reads, ask) => {
  it.each(statuses)('with a %i is %s, once', async (status, code) => {
    const { api, requests } = clientWith(() => Response.json({ error: 'no' }, { status }));
    expect(await ask(api)).toMatchObject({ ok: false, error: { code, status } });
    expect(requests()).toBe(1);
  });

  it('knows how long a 503 wants it to wait', async () => {
    const { api } = clientWith(() => new Response('', { status: 503, headers: { 'retry-after': '30' } }));
    expect(await ask(api)).toMatchObject({ error: { code: 'server', retryAfterMs: 30_000 } });
  });

  it.each([
    ['HTML', '<!doctype html><title>Maintenance</title>'],
    ['JSON that breaks off', '{"data": {"overview": {"calls": 4'],
    ['a text', 'OK'],
  ])('with %s is a bad answer', async (_what, body) => {
    const { api } = clientWith(() => new Response(body));
    expect(await ask(api)).toMatchObject({ error: { code: 'bad-answer', field: '(whole answer)' } });
  });

  it.each(['42', '"a text"', 'false'])('with %s for an answer is a bad answer that has a field', async (body) => {
    const { api } = clientWith(() => new Response(body));
    expect(await ask(api)).toMatchObject({ error: { code: 'bad-answer', field: '(whole answer)' } });
  });

  it('with an answer that never ends stops reading long before 20 MB', async () => {
    const flood = endless(1024 * 1024);
    const { api } = clientWith(() => new Response(flood.body));
    expect(await ask(api)).toMatchObject({ error: { code: 'bad-answer', field: '(whole answer)' } });
    expect(flood.state.stopped).toBe(true);
    expect(flood.state.pieces).toBeLessThan(12);
  });

  it('with an answer that stalls is given up in time', async () => {
    const drip = stalled('{"data": ');
    const { api } = clientWith(() => new Response(drip.body), { timeoutMs: 20 });
    expect(await ask(api)).toMatchObject({ error: { code: unanswered(reads) } });
    expect(drip.state.stopped).toBe(true);
  });

  it('with an answer that is cut off is as good as without one', async () => {
    const { api, requests } = clientWith(() => new Response(dropped('{"data": ')));
    expect(await ask(api)).toMatchObject({ error: { code: unanswered(reads), message: 'network error' } });
    expect(requests()).toBe(1);
  });

  it('without an answer is not tried again', async () => {
    const { api, requests } = clientWith(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await ask(api)).toMatchObject({ error: { code: unanswered(reads) } });
    expect(requests()).toBe(1);
  });
});

describe('whoever asked', () => {
  it('can call it off while the answer is on its way', async () => {
    const drip = stalled('{"data": ');
    const { api } = clientWith(() => new Response(drip.body));
    const given = new AbortController();
    const asked = api.analytics.search(['renewal'], {}, given.signal);
    given.abort(new Error('never mind'));
    expect(await asked).toMatchObject({ error: { code: 'offline', message: 'never mind' } });
    expect(drip.state.stopped).toBe(true);
  });

  it('can have called it off before', async () => {
    const { api } = clientWith(({ signal }) => {
      signal?.throwIfAborted();
      return Response.json({ data: [] });
    });
    expect(await api.users.list({}, AbortSignal.abort(new Error('gone')))).toMatchObject({
      error: { code: 'offline', message: 'gone' },
    });
  });

  it.each(['', '.', '..'])('cannot reach another address with the id %j', async (id) => {
    const { api, requests } = clientWith(() => Response.json({}));
    expect(await api.contactLists.remove(id)).toMatchObject({ error: { code: 'not-found' } });
    expect(await api.contactLists.removeContact(id, 'c')).toMatchObject({ error: { code: 'not-found' } });
    expect(requests()).toBe(0);
  });

  it('gets letters that came in two pieces in one', async () => {
    const [first, second] = [new Uint8Array([0x22, 0xc3]), new Uint8Array([0xa9, 0x22])];
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(first);
        controller.enqueue(second);
        controller.close();
      },
    });
    const { api } = clientWith(() => new Response(body));
    const answer = await api.calls.get('one');
    expect(answer.ok ? '' : answer.error.message).toContain('"é"');
  });
});
