import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Answer, at, listAt, startTestSandbox, type TestSandbox, textAt } from './client.ts';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await startTestSandbox();
});
beforeEach(() => sandbox.control('DELETE /faults'));
afterAll(() => sandbox.stop());

/** The account, asked for while this fault waits for it. */
async function accountWith(fault: object): Promise<Answer> {
  await sandbox.control('POST /faults', { path: '/v2/users/me', ...fault });
  return sandbox.asAgent('GET /v2/users/me');
}

describe('a bad answer', () => {
  it('is a page where JSON belongs', async () => {
    const answer = await accountWith({ kind: 'html', status: 502 });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([502, 'text/html; charset=utf-8']);
    expect(answer.text).toMatch(/^<!doctype html>/);
  });

  it('is JSON that breaks off', async () => {
    const answer = await accountWith({ kind: 'cut-json' });
    expect([answer.status, answer.json]).toEqual([200, undefined]);
    expect(answer.text).toMatch(/^\{"data"/);
  });

  it('lacks fields, has null in them or another type; all, or the one named', async () => {
    expect((await accountWith({ kind: 'missing-fields' })).json).toEqual({
      data: { extensions: ['1001'], phoneNumbers: [{}] },
    });
    expect(at((await accountWith({ kind: 'missing-fields', field: 'name' })).json, 'data')).not.toHaveProperty('name');
    expect((await accountWith({ kind: 'null-fields', field: 'extensions' })).json).toMatchObject({
      data: { extensions: null, name: 'Dana Demo' },
    });
    expect((await accountWith({ kind: 'wrong-types' })).json).toMatchObject({
      data: { name: 9, isAdmin: 'no', did: 'yes', agentStatus: [] },
    });
  });

  it('has fields nobody knows', async () => {
    expect((await accountWith({ kind: 'extra-fields' })).json).toMatchObject({
      brandNew: { deep: [1, 'two', null] },
      data: { name: 'Dana Demo', constructor: 'taken', phoneNumbers: [{ '': 'nameless' }] },
    });
  });

  it('is 20 MB large', async () => {
    const answer = await accountWith({ kind: 'huge' });
    expect(answer.text.length).toBeGreaterThan(20 * 1024 * 1024);
    expect(at(answer.json, 'data.name')).toBe('Dana Demo');
  });

  it('comes drop by drop, and whole in the end', async () => {
    const startedAtMs = performance.now();
    const answer = await accountWith({ kind: 'drip', delayMs: 2 });
    expect(at(answer.json, 'data.name')).toBe('Dana Demo');
    expect(performance.now() - startedAtMs).toBeGreaterThan(50);
  });

  it('has a clock that is off', async () => {
    const answer = await accountWith({ kind: 'clock-off', clockOffsetMs: -86_400_000 });
    const offsetMs = Date.parse(answer.headers.get('date') ?? '') - Date.now();
    expect(Math.abs(offsetMs + 86_400_000)).toBeLessThan(10_000);
    expect(at(answer.json, 'data.name')).toBe('Dana Demo');
  });

  it('has markup for names, and links that lead where nobody meant to go', async () => {
    await sandbox.control('POST /faults', { path: '/v2/calls', kind: 'hostile' });
    const { json } = await sandbox.asAgent('GET /v2/calls');
    const [record] = listAt(json, 'data').flatMap((call) => listAt(call, 'matchedCrmRecords'));
    expect(textAt(record, 'name')).toContain('<script>');
    expect(textAt(record, 'link')).toMatch(/^javascript:/);
    expect(textAt(record, 'editLink')).toMatch(/^data:/);
  });

  it('has any text in every name and address, or in one field alone', async () => {
    const text = '"><b>';
    await sandbox.control('POST /faults', { path: '/v2/calls', kind: 'hostile', text });
    await sandbox.control('POST /faults', { path: '/v2/calls', kind: 'hostile', text, field: 'module' });
    const records = async () => {
      const { json } = await sandbox.asAgent('GET /v2/calls');
      return listAt(json, 'data').flatMap((call) => listAt(call, 'matchedCrmRecords'));
    };
    const [everywhere] = await records();
    expect([textAt(everywhere, 'name'), textAt(everywhere, 'link')]).toEqual([text, text]);
    expect(textAt(everywhere, 'module')).not.toBe(text);
    const [onlyThere] = await records();
    expect(textAt(onlyThere, 'module')).toBe(text);
    expect(textAt(onlyThere, 'name')).not.toBe(text);
  });
});

describe('the endpoint a fault is for', () => {
  const status = async (request: string): Promise<number> => (await sandbox.asAgent(request)).status;

  it('can be one among those below the same path', async () => {
    await sandbox.control('POST /faults', { path: '/v2/calls', exact: true, kind: 'status', status: 503 });
    expect(await status('GET /v2/calls/nothing')).toBe(404);
    expect(await status('GET /v2/calls')).toBe(503);
  });

  it('can have parts that stand for any', async () => {
    const fault = { path: '/v2/calls/:id/transfer-history', count: 2, kind: 'status', status: 418 };
    await sandbox.control('POST /faults', fault);
    expect(await status('GET /v2/calls/x')).toBe(404);
    expect(await status('GET /v2/calls/x/transfer-history')).toBe(418);
    expect(await status('GET /v2/calls/y/transfer-history')).toBe(418);
    expect(await status('GET /v2/calls/x/transfer-history')).toBe(404);
  });
});
