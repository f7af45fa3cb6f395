import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADMINISTRATOR, AGENTS, COLLEAGUE, DEMO_AGENT, SALES, SUPPORT } from '../../sandbox/agents.ts';
import { type Answer, at, listAt, signIn, startTestSandbox, type TestSandbox, textAt } from './client.ts';

let sandbox: TestSandbox;
let administrator: string;
beforeAll(async () => {
  sandbox = await startTestSandbox({ history: 300 });
  administrator = await signIn(sandbox, ADMINISTRATOR);
});
afterAll(() => sandbox.stop());

const asAdministrator = (request: string): Promise<Answer> => sandbox.ask(request, { authorization: administrator });
const distinct = (answer: Answer, list: string, key: string): ReadonlySet<unknown> =>
  new Set(listAt(answer.json, list).map((item) => at(item, key)));

const ofSales = new Set([DEMO_AGENT.id, COLLEAGUE.id]);
const everybody = new Set(AGENTS.map((agent) => agent.id));

describe('an agent', () => {
  it('sees the calls and the names of the own team only', async () => {
    expect(distinct(await sandbox.asAgent('GET /v2/calls?pageSize=500'), 'data', 'userId')).toEqual(ofSales);
    expect(distinct(await sandbox.asAgent('GET /api/v1/calls'), 'calls', 'userId')).toEqual(ofSales);
    expect(distinct(await sandbox.asAgent('GET /v2/analytics/search?pageSize=500'), 'data', 'userId')).toEqual(ofSales);
    expect(distinct(await sandbox.asAgent('GET /v2/users'), 'data', 'id')).toEqual(ofSales);
    expect(distinct(await sandbox.asAgent('GET /api/v1/users'), 'users', '_id')).toEqual(ofSales);
  });

  it('is refused other teams, others’ accounts and figures, and the company', async () => {
    const { json } = await asAdministrator(`GET /v2/calls?userId=${ADMINISTRATOR.id}`);
    const callId = textAt(json, 'data.0.id');
    for (const path of [
      `/v2/users/${COLLEAGUE.id}`,
      `/v2/analytics/users/${COLLEAGUE.id}`,
      `/v2/analytics/users/${COLLEAGUE.id}/calls`,
      `/v2/analytics/teams/${SUPPORT.id}`,
      '/v2/analytics/company',
      `/v2/analytics/calls/${callId}/errors`,
      `/v2/calls/${callId}`,
      `/v2/calls/${callId}/transfer-history`,
      `/api/v1/calls/${callId}`,
      '/v2/organizations/5a65d64679ee1d8f4761bddf',
    ]) {
      expect([path, (await sandbox.asAgent(`GET ${path}`)).status]).toEqual([path, 403]);
    }
    expect((await sandbox.asAgent(`GET /v2/analytics/teams/${SALES.id}`)).status).toBe(200);
    expect((await sandbox.asAgent('GET /v2/analytics/teams/nothing')).status).toBe(404);
  });

  it('sees the company when the organisation wants it so', async () => {
    await sandbox.control('PUT /organization', { companyFiguresFor: 'everybody' });
    expect((await sandbox.asAgent('GET /v2/analytics/company')).status).toBe(200);
  });
});

describe('an administrator', () => {
  it('sees everybody', async () => {
    expect(distinct(await asAdministrator('GET /v2/calls?pageSize=500'), 'data', 'userId')).toEqual(everybody);
    expect(distinct(await asAdministrator('GET /v2/users'), 'data', 'id')).toEqual(everybody);
    expect((await asAdministrator(`GET /v2/users/${COLLEAGUE.id}`)).json).toMatchObject({
      data: { name: COLLEAGUE.name, isAdmin: false },
    });
    expect((await asAdministrator(`GET /v2/analytics/users/${COLLEAGUE.id}/calls`)).status).toBe(200);
    expect((await asAdministrator('GET /v2/users/nobody')).status).toBe(404);
  });

  it('finds users by part of a name, page by page', async () => {
    expect(distinct(await asAdministrator('GET /v2/users?name=DANA'), 'data', 'id')).toEqual(new Set([DEMO_AGENT.id]));
    expect(listAt((await asAdministrator('GET /v2/users?pageSize=2&page=2')).json, 'data')).toHaveLength(1);
    const byName = await asAdministrator('GET /api/v1/users?filter%5Bname%5D=vale');
    const byUsername = await asAdministrator('GET /api/v1/users?filter%5Busername%5D=colleague');
    expect(distinct(byName, 'users', '_id')).toEqual(new Set([COLLEAGUE.id]));
    expect(byUsername.json).toEqual(byName.json);
    expect(listAt((await asAdministrator('GET /api/v1/users?pageSize=2&page=1')).json, 'users')).toHaveLength(2);
  });
});
