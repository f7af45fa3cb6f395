import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { JANE_COOPER, MARCUS_REED, PRIYA_NAIR, SWITCHBOARD_NUMBER, UNKNOWN_NUMBER } from '../../sandbox/people.ts';
import { at, dial, listAt, startTestSandbox, type TestSandbox } from './client.ts';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await startTestSandbox();
});
afterAll(() => sandbox.stop());

const read = async (callId: string): Promise<unknown> =>
  at((await sandbox.asAgent(`GET /v2/calls/${callId}`)).json, 'data');
const names = async (callId: string): Promise<unknown[]> =>
  listAt(await read(callId), 'matchedCrmRecords').map((record) => at(record, 'name'));

describe('the note of a call', () => {
  it('comes back as description, while the subject is kept and never comes back', async () => {
    const callId = await dial(sandbox, UNKNOWN_NUMBER);
    const json = { subject: 'Quote', description: 'Wants a quote.' };
    const saved = await sandbox.asAgent(`PUT /v2/calls/${callId}`, { json });
    expect(saved.json).toEqual({ data: await read(callId) });
    expect(saved.json).toMatchObject({ data: { description: 'Wants a quote.' } });
    expect(saved.text).not.toContain('Quote');
    expect((await sandbox.control(`GET /calls/${callId}`)).json).toMatchObject({ call: json });
  });

  it('cannot be written into the call of another user, nor without anything to write', async () => {
    const all = listAt((await sandbox.asAgent('GET /v2/calls?pageSize=500')).json, 'data');
    const mine = at((await sandbox.asAgent('GET /v2/users/me')).json, 'data.id');
    const others = all.filter((call) => at(call, 'userId') !== mine).map((call) => String(at(call, 'id')));
    const own = await dial(sandbox, UNKNOWN_NUMBER);
    const write = (id: string, json: object) => sandbox.asAgent(`PUT /v2/calls/${id}`, { json });
    expect((await write(others[0] ?? '', { description: 'x' })).status).toBe(403);
    expect((await write(own, {})).status).toBe(400);
    expect((await write('none', { description: 'x' })).status).toBe(404);
  });
});

describe('the records of a call', () => {
  let switchboardCall: string;
  beforeEach(async () => {
    switchboardCall = await dial(sandbox, SWITCHBOARD_NUMBER);
  });

  it('are the one person with the number, who is the call’s record at once', async () => {
    const callId = await dial(sandbox, '(512) 555-1212');
    const link = `${sandbox.addresses.crm}/index.php?module=Contacts&action=DetailView&record=${JANE_COOPER.id}`;
    expect(await names(callId)).toEqual(['Jane Cooper']);
    expect(await read(callId)).toMatchObject({
      crmRecordId: JANE_COOPER.id,
      matchedCrmRecords: [{ module: 'Contact', link }],
    });
  });

  it('are everybody with the number, and then only the one who was chosen', async () => {
    expect(await names(switchboardCall)).toEqual(['Marcus Reed', 'Priya Nair']);
    expect(await read(switchboardCall)).not.toHaveProperty('crmRecordId');
    const json = { recordId: PRIYA_NAIR.id, module: 'Contact' };
    const chosen = await sandbox.asAgent(`PUT /v2/calls/${switchboardCall}/set-matching-record`, { json });
    expect(chosen.json).toEqual({ success: true });
    expect(await names(switchboardCall)).toEqual(['Priya Nair']);
    const ofPriya = (await sandbox.asAgent(`GET /v2/calls?crmRecordId=${PRIYA_NAIR.id}&pageSize=1`)).json;
    expect(at(ofPriya, 'data.0.id')).toBe(switchboardCall);
  });

  it('can be chosen by update as well, and only from what the CRM has', async () => {
    const choose = (crmRecordId: string) =>
      sandbox.asAgent(`PUT /v2/calls/${switchboardCall}`, { json: { crmRecordId } });
    expect((await choose(MARCUS_REED.id)).status).toBe(200);
    expect(await names(switchboardCall)).toEqual(['Marcus Reed']);
    expect((await choose('nobody')).status).toBe(404);
    const json = { recordId: PRIYA_NAIR.id, module: 'Lead' };
    expect((await sandbox.asAgent(`PUT /v2/calls/${switchboardCall}/set-matching-record`, { json })).status).toBe(404);
  });

  it('are none for a number nobody has, until the control route says otherwise', async () => {
    const callId = await dial(sandbox, UNKNOWN_NUMBER);
    expect(await names(callId)).toEqual([]);
    await sandbox.control('PUT /matches', { phoneNumber: UNKNOWN_NUMBER, recordIds: [JANE_COOPER.id, MARCUS_REED.id] });
    expect(await names(callId)).toEqual(['Jane Cooper', 'Marcus Reed']);
    await sandbox.control('POST /reset');
    expect((await sandbox.control(`GET /calls/${callId}`)).status).toBe(404);
  });
});
