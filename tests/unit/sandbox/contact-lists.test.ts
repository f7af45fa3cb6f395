import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COLLEAGUE } from '../../sandbox/agents.ts';
import { type Answer, at, listAt, signIn, startTestSandbox, type TestSandbox, textAt } from './client.ts';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await startTestSandbox();
});
afterAll(() => sandbox.stop());

const john = { name: 'John Doe', phoneNumbers: ['4155991160'] };
const create = async (contacts: object[] = [john]): Promise<string> =>
  textAt((await sandbox.asAgent('POST /v2/contact-lists', { json: { name: 'New', contacts } })).json, 'data.id');
const contactsOf = async (id: string): Promise<readonly unknown[]> =>
  listAt((await sandbox.asAgent(`GET /v2/contact-lists/${id}`)).json, 'data.contacts');
const change = (id: string, json: object): Promise<Answer> => sandbox.asAgent(`PUT /v2/contact-lists/${id}`, { json });

describe('contact lists', () => {
  it('are the user’s own, page by page', async () => {
    const names = listAt((await sandbox.asAgent('GET /v2/contact-lists')).json, 'data').map((list) => at(list, 'name'));
    expect(names).toEqual(['Renewals in March', 'Call back this week']);
    expect(listAt((await sandbox.asAgent('GET /v2/contact-lists?pageSize=1&page=1')).json, 'data')).toHaveLength(1);
    const authorization = await signIn(sandbox, COLLEAGUE);
    const id = textAt((await sandbox.asAgent('GET /v2/contact-lists')).json, 'data.0.id');
    expect((await sandbox.ask(`GET /v2/contact-lists/${id}`, { authorization })).status).toBe(404);
    expect((await sandbox.ask(`DELETE /v2/contact-lists/${id}`, { authorization })).status).toBe(404);
  });

  it('merge what is put: new contacts are added, known ones get the numbers they lacked', async () => {
    const id = await create();
    const suzie = { name: 'Suzie Doe', phoneNumbers: ['4145911961'] };
    await change(id, { contacts: [suzie, { ...john, phoneNumbers: ['+1 415 599 1160', '4155990000'] }] });
    const renamed = await change(id, { name: 'Renamed' });
    expect(await contactsOf(id)).toMatchObject([
      { name: 'John Doe', phoneNumbers: ['4155991160', '4155990000'] },
      suzie,
    ]);
    expect(at(renamed.json, 'data.name')).toBe('Renamed');
  });

  it('take and lose contacts, and go', async () => {
    const id = await create([]);
    const added = await sandbox.asAgent(`POST /v2/contact-lists/${id}/contacts`, { json: john });
    expect(added.json).toMatchObject({ data: john });
    const contact = `/v2/contact-lists/${id}/contacts/${textAt(added.json, 'data.id')}`;
    expect((await sandbox.asAgent(`DELETE ${contact}`)).text).toBe('');
    expect(await contactsOf(id)).toEqual([]);
    expect((await sandbox.asAgent(`DELETE ${contact}`)).status).toBe(404);
    expect((await sandbox.asAgent(`DELETE /v2/contact-lists/${id}`)).status).toBe(200);
    expect((await sandbox.asAgent(`GET /v2/contact-lists/${id}`)).status).toBe(404);
  });

  it('refuse what is no list and no number', async () => {
    const id = await create();
    expect((await sandbox.asAgent('POST /v2/contact-lists', { json: { contacts: [] } })).status).toBe(400);
    expect((await change(id, {})).status).toBe(400);
    expect((await change(id, { contacts: [{ name: 'X', phoneNumbers: ['none'] }] })).status).toBe(400);
  });
});
