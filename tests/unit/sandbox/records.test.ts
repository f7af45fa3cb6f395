import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GRACE_OKAFOR, JANE_COOPER, OSKAR_LINDQVIST, UNKNOWN_NUMBER } from '../../sandbox/people.ts';
import { type Answer, at, dial, startTestSandbox, statusOf, type TestSandbox, textAt } from './client.ts';
import { CREATED_RECORD, LAST_INTERACTION, shapes } from './reference-examples.ts';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await startTestSandbox();
});
afterAll(() => sandbox.stop());

const create = (formId: string, fields: object): Promise<Answer> =>
  sandbox.asAgent('POST /v2/crm/records', { json: { formId, fields } });
const interaction = (kind: 'last' | 'active', id: string, module: string): Promise<Answer> =>
  sandbox.asAgent(`GET /v2/crm/records/${id}/${kind}-interaction?module=${module}`);

describe('creating a CRM record', () => {
  it('answers the bean_ shape, matches the number from then on and stands in the CRM', async () => {
    const callId = await dial(sandbox, UNKNOWN_NUMBER);
    const fields = { first_name: 'Nora', last_name: 'Quist', phone: '206-555-0143', company: 'Acme Tooling' };
    const created = await create('lead', fields);
    const compared = shapes(created.json, CREATED_RECORD);
    expect(compared.answer).toEqual(compared.example);
    expect(created.json).toMatchObject({ record: { bean_name: 'Nora Quist', bean_module: 'Leads' } });
    const call = (await sandbox.asAgent(`GET /v2/calls/${callId}`)).json;
    expect(call).toMatchObject({ data: { matchedCrmRecords: [{ name: 'Nora Quist', parentName: 'Acme Tooling' }] } });
    const page = await fetch(textAt(created.json, 'record.bean_link'));
    expect(await page.text()).toContain('<title>Nora Quist » Leads » Demo CRM</title>');
  });

  it('is refused for an unknown form, an unknown field and a missing last name', async () => {
    expect((await create('deal', { last_name: 'Quist' })).status).toBe(400);
    expect((await create('contact', { last_name: 'Quist', shoe_size: '42' })).status).toBe(400);
    expect((await create('contact', { first_name: 'Nora' })).status).toBe(400);
  });
});

describe('interactions with a record', () => {
  it('show the last finished call in the reference’s shape', async () => {
    const answer = await interaction('last', JANE_COOPER.id, 'Contacts');
    const compared = shapes(answer.json, LAST_INTERACTION);
    expect(compared.answer).toEqual(compared.example);
    expect(textAt(answer.json, 'data.startTime')).toMatch(/^\d{13}$/);
  });

  it('show a running call as active, but not as last', async () => {
    const callId = await dial(sandbox, JANE_COOPER.phone);
    expect(at((await interaction('active', JANE_COOPER.id, 'Contact')).json, 'data.id')).toBe(callId);
    expect((await interaction('last', JANE_COOPER.id, 'Contact')).json).toMatchObject({ data: { status: 'Hangup' } });
    await expect.poll(() => statusOf(sandbox, callId), { interval: 15 }).toBe('in-progress');
  });

  it('count the calls of colleagues', async () => {
    const answer = (await interaction('last', GRACE_OKAFOR.id, 'Leads')).json;
    expect(answer).toMatchObject({ data: { extension: '1002' } });
  });

  it('are 404 where there are none, and 400 without a module', async () => {
    expect((await interaction('active', OSKAR_LINDQVIST.id, 'Leads')).status).toBe(404);
    expect((await interaction('last', JANE_COOPER.id, 'Leads')).status).toBe(404);
    expect((await interaction('last', JANE_COOPER.id, '')).status).toBe(400);
  });
});
