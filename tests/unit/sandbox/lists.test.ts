import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at, listAt, startTestSandbox, type TestSandbox, textAt } from './client.ts';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await startTestSandbox();
});
afterAll(() => sandbox.stop());

const values = async (request: string, list: string, key: string): Promise<unknown[]> =>
  listAt((await sandbox.asAgent(request)).json, list).map((item) => at(item, key));

describe('the list of calls, v2', () => {
  it('holds the whole organisation’s calls, newest first, and one user’s on request', async () => {
    const starts = await values('GET /v2/calls?pageSize=500', 'data', 'startTime');
    const users = new Set(await values('GET /v2/calls?pageSize=500', 'data', 'userId'));
    const me = textAt((await sandbox.asAgent('GET /v2/users/me')).json, 'data.id');
    const mine = await values(`GET /v2/calls?userId=${me}&pageSize=500`, 'data', 'userId');
    expect(starts).toEqual(starts.toSorted((one, other) => Number(other) - Number(one)));
    expect(users.size).toBe(2);
    expect(mine).toHaveLength(26);
    expect(new Set(mine)).toEqual(new Set([me]));
  });

  it('comes in pages of at most 500', async () => {
    const all = await values('GET /v2/calls', 'data', 'id');
    const second = await values('GET /v2/calls?page=1&pageSize=10', 'data', 'id');
    expect(second).toEqual(all.slice(10, 20));
    expect((await sandbox.asAgent('GET /v2/calls?pageSize=501')).status).toBe(400);
    expect((await sandbox.asAgent('GET /v2/calls?page=-1')).status).toBe(400);
  });
});

describe('the list of calls, v1', () => {
  it('is filtered by dates, direction and number', async () => {
    const newest = (await sandbox.asAgent('GET /api/v1/calls?pageSize=1')).json;
    const newestDate = textAt(newest, 'calls.0.createdDate');
    const all = await values('GET /api/v1/calls', 'calls', 'id');
    expect(all).toHaveLength(34);
    expect(await values(`GET /api/v1/calls?fromDate=${newestDate}`, 'calls', 'id')).toEqual([]);
    expect(await values(`GET /api/v1/calls?toDate=${newestDate}`, 'calls', 'id')).toEqual(all.slice(1));
    expect(new Set(await values('GET /api/v1/calls?direction=Inbound', 'calls', 'direction'))).toEqual(
      new Set(['Inbound']),
    );
    expect(await values('GET /api/v1/calls?phoneNumber=512-555-1212', 'calls', 'phoneNumber')).toEqual(['15125551212']);
  });

  it('is refused for dates and directions that are none', async () => {
    expect((await sandbox.asAgent('GET /api/v1/calls?fromDate=yesterday')).status).toBe(400);
    expect((await sandbox.asAgent('GET /api/v1/calls?direction=sideways')).status).toBe(400);
  });
});

const someText: unknown = expect.any(String);

describe('the server', () => {
  it('refuses unknown paths with 404 and wrong methods with 405, each with a small JSON body', async () => {
    const unknown = await sandbox.ask('GET /v2/nothing');
    const wrong = await sandbox.ask('DELETE /v2/calls');
    expect([unknown.status, unknown.json]).toEqual([404, { error: 'not_found', message: someText }]);
    expect([wrong.status, wrong.json]).toEqual([405, { error: 'method_not_allowed', message: someText }]);
  });

  it('asks for a token, tells its time and sends no CORS headers', async () => {
    const answer = await sandbox.ask('GET /v2/calls');
    expect(answer.status).toBe(401);
    expect(Number.isNaN(Date.parse(answer.headers.get('date') ?? ''))).toBe(false);
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});
