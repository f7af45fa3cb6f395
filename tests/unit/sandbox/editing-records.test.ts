import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COLLEAGUE } from '../../sandbox/agents.ts';
import { JANE_COOPER, MARCUS_REED, PRIYA_NAIR, SWITCHBOARD_NUMBER } from '../../sandbox/people.ts';
import { type Answer, at, dial, listAt, startTestSandbox, type TestSandbox, textAt } from './client.ts';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await startTestSandbox();
});
afterAll(() => sandbox.stop());

const record = (id: string): Promise<Answer> =>
  sandbox.page(`/index.php?module=Contacts&action=DetailView&record=${id}`);
const matchesOf = async (callId: string): Promise<unknown[]> =>
  listAt((await sandbox.asAgent(`GET /v2/calls/${callId}`)).json, 'data.matchedCrmRecords').map((match) =>
    at(match, 'name'),
  );

describe('editing a record', () => {
  const edit = (id: string, json: object): Promise<Answer> => sandbox.asAgent(`PUT /v2/crm/records/${id}`, { json });

  it('changes what the form says, in the CRM and in matches, and keeps the rest', async () => {
    const edited = await edit(JANE_COOPER.id, { formId: 'contact', update: { last_name: 'Miller' } });
    expect(edited.json).toMatchObject({ data: { record: { bean_name: 'Jane Miller', bean_module: 'Contacts' } } });
    expect((await record(JANE_COOPER.id)).text).toContain('<h1>Jane Miller</h1>');
    expect(await matchesOf(await dial(sandbox, JANE_COOPER.phone))).toEqual(['Jane Miller']);
  });

  it('is refused for the form of another module, unknown fields, no fields and no record', async () => {
    expect((await edit(JANE_COOPER.id, { formId: 'lead', update: { last_name: 'X' } })).status).toBe(400);
    expect((await edit(JANE_COOPER.id, { formId: 'contact', update: { shoe_size: '42' } })).status).toBe(400);
    expect((await edit(JANE_COOPER.id, { formId: 'contact', update: {} })).status).toBe(400);
    expect((await edit('nobody', { formId: 'contact', update: { last_name: 'X' } })).status).toBe(404);
  });
});

describe('editing a record of v1', () => {
  const edit = (token: string, update: object): Promise<Answer> =>
    sandbox.ask('PUT /v1/crm/record', { json: { token, id: PRIYA_NAIR.id, module: 'Contacts', update } });

  it('takes the token from the body, and fields by their names in the CRM', async () => {
    const login = { username: 'demo@ringside.test', password: 'demo-password' };
    const token = textAt((await sandbox.ask('POST /v2/users/login', { json: login })).json, 'accessToken');
    expect((await edit(token, { name: 'Priya Rao', title: 'Head of Claims' })).json).toEqual({ success: {} });
    const page = (await record(PRIYA_NAIR.id)).text;
    expect(page).toContain('<h1>Priya Rao</h1>');
    expect(page).toContain('Head of Claims');
    expect((await edit(token, { AnyField1: 'x' })).status).toBe(400);
    expect((await edit(token, {})).status).toBe(400);
    expect((await edit('wrong', { name: 'X' })).status).toBe(401);
  });
});

describe('removing a number', () => {
  const remove = (id: string, json: object): Promise<Answer> =>
    sandbox.asAgent(`DELETE /v2/crm/records/${id}/remove-number`, { json });

  it('takes it off the record, so that it no longer matches', async () => {
    const removed = await remove(MARCUS_REED.id, { number: '4155550132', module: 'Contacts' });
    expect([removed.status, removed.text]).toEqual([200, '']);
    expect((await record(MARCUS_REED.id)).text).not.toContain(SWITCHBOARD_NUMBER);
    expect(await matchesOf(await dial(sandbox, SWITCHBOARD_NUMBER))).toHaveLength(1);
    expect((await remove(MARCUS_REED.id, { number: '4155550132', module: 'Contacts' })).status).toBe(400);
  });

  it('takes it off the call as well when the call is named, also from a record that was chosen', async () => {
    const callId = await dial(sandbox, JANE_COOPER.mobile);
    const chosen = { recordId: JANE_COOPER.id, module: 'Contact' };
    await sandbox.asAgent(`PUT /v2/calls/${callId}/set-matching-record`, { json: chosen });
    await remove(JANE_COOPER.id, { number: JANE_COOPER.mobile, callId, module: 'Contacts' });
    const { json } = await sandbox.asAgent(`GET /v2/calls/${callId}`);
    expect(json).toMatchObject({ data: { phoneNumber: '', matchedCrmRecordsLength: 0, matchedCrmRecords: [] } });
    expect(at(json, 'data.crmRecordId')).toBeUndefined();
  });
});

describe('the transfer history', () => {
  it('tells of the calls before, with the notes of those who had them', async () => {
    const inbound = async (call: object): Promise<string> =>
      textAt((await sandbox.control('POST /inbound', { phoneNumber: '2065550170', ...call })).json, 'call.id');
    const first = await inbound({ userId: COLLEAGUE.id, answerAfterMs: 0 });
    await sandbox.control(`POST /calls/${first}/end`);
    const second = await inbound({ transferredFrom: [first] });
    expect((await sandbox.asAgent(`GET /v2/calls/${second}`)).json).toMatchObject({ data: { isTransfer: true } });
    expect((await sandbox.asAgent(`GET /v2/calls/${second}/transfer-history`)).json).toMatchObject({
      data: [{ callId: first, callUserId: COLLEAGUE.id, callUserExtension: COLLEAGUE.extension, callSubject: '' }],
    });
    expect((await sandbox.asAgent(`GET /v2/calls/${first}/transfer-history`)).json).toEqual({ data: [] });
    const unknown = { phoneNumber: '2065550170', transferredFrom: ['x'] };
    expect((await sandbox.control('POST /inbound', unknown)).status).toBe(400);
  });
});
