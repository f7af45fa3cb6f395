import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { at, listAt, startTestSandbox, type TestSandbox, textAt } from './client.ts';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await startTestSandbox();
});
beforeEach(async () => {
  await sandbox.control('DELETE /faults');
  await sandbox.control('DELETE /requests');
});
afterAll(() => sandbox.stop());

const originate = () => sandbox.asAgent('POST /api/v1/calls/originate', { form: { phoneNumber: '2065550177' } });
const placedCalls = async (): Promise<number> =>
  listAt((await sandbox.control('GET /calls')).json, 'calls').filter(
    (call) => at(call, 'phoneNumber') === '12065550177',
  ).length;

describe('a fault', () => {
  it('answers with the status, the body and the Retry-After it was given, as often as it was told', async () => {
    await sandbox.control('POST /faults', {
      method: 'GET',
      path: '/v2/calls',
      count: 1,
      kind: 'status',
      status: 429,
      retryAfterS: 7,
      body: { error: 'slow_down' },
    });
    const hit = await sandbox.asAgent('GET /v2/calls?page=0');
    expect([hit.status, hit.headers.get('retry-after'), hit.json]).toEqual([429, '7', { error: 'slow_down' }]);
    expect((await sandbox.asAgent('GET /v2/calls')).status).toBe(200);
  });

  it('hits only its method and its path', async () => {
    await sandbox.control('POST /faults', { method: 'PUT', path: '/v2/calls', count: 1, kind: 'status', status: 503 });
    expect((await sandbox.asAgent('GET /v2/calls')).status).toBe(200);
    expect((await sandbox.asAgent('GET /v2/users/me')).status).toBe(200);
    expect((await sandbox.asAgent('PUT /v2/calls/x', { json: {} })).status).toBe(503);
  });

  it('drops the connection before the work, or after it', async () => {
    const before = await placedCalls();
    await sandbox.control('POST /faults', { path: '/api/v1/calls/originate', count: 1, kind: 'drop-before' });
    await expect(originate()).rejects.toThrow('fetch failed');
    expect(await placedCalls()).toBe(before);
    await sandbox.control('POST /faults', { path: '/api/v1/calls/originate', count: 1, kind: 'drop-after' });
    await expect(originate()).rejects.toThrow('fetch failed');
    expect(await placedCalls()).toBe(before + 1);
  });

  it('does the work and never answers', async () => {
    const before = await placedCalls();
    await sandbox.control('POST /faults', { path: '/api/v1/calls/originate', count: 1, kind: 'no-answer' });
    let answered = false;
    const unheard = originate().finally(() => {
      answered = true;
    });
    const settled = expect(unheard).rejects.toThrow('fetch failed');
    await expect.poll(placedCalls).toBe(before + 1);
    expect(answered).toBe(false);
    await sandbox.stop();
    await settled;
    sandbox = await startTestSandbox();
  });

  it('delays the work', async () => {
    await sandbox.control('POST /faults', { path: '/v2/users/me', count: 1, kind: 'delay', delayMs: 120 });
    const startedAtMs = performance.now();
    expect((await sandbox.asAgent('GET /v2/users/me')).status).toBe(200);
    expect(performance.now() - startedAtMs).toBeGreaterThanOrEqual(110);
  });

  it('is refused when it is none, and can be taken back', async () => {
    expect((await sandbox.control('POST /faults', { path: '/v2', kind: 'earthquake' })).status).toBe(400);
    await sandbox.control('POST /faults', { path: '/v2', count: 9, kind: 'status' });
    await sandbox.control('DELETE /faults');
    expect((await sandbox.asAgent('GET /v2/calls')).status).toBe(200);
  });
});

describe('the log of requests', () => {
  it('holds method, path, query, headers, body and time of arrival, but no control requests', async () => {
    await sandbox.asAgent('GET /v2/calls?pageSize=3');
    await originate();
    const [request] = listAt((await sandbox.control('GET /requests?path=/api')).json, 'requests');
    expect(request).toMatchObject({
      method: 'POST',
      path: '/api/v1/calls/originate',
      query: {},
      body: 'phoneNumber=2065550177',
    });
    expect(textAt(request, 'headers.authorization')).toMatch(/^Bearer JWT /);
    expect(Number(at(request, 'receivedAtMs'))).toBeGreaterThan(0);
    expect(listAt((await sandbox.control('GET /requests')).json, 'requests')).toHaveLength(2);
  });
});
