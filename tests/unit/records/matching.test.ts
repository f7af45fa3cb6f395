import { describe, expect, it } from 'vitest';
import { customerOf } from '../../../lib/calls/call.ts';
import { createMatching } from '../../../lib/records/matching.ts';
import { createStore } from '../../../lib/settings/store.ts';
import { stored } from '../../../lib/settings/stored.ts';
import { createFakeStorage } from '../../support/fake-storage.ts';
import { createFakeTenfold } from '../../support/fake-tenfold.ts';
import { jane, john, knownCall, startMs } from '../../support/samples.ts';

const linking = 'PUT /v2/calls/one/set-matching-record';
const creating = 'POST /v2/crm/records';

async function createMatchingWith(records = [jane, john]) {
  const store = createStore(createFakeStorage());
  const tenfold = createFakeTenfold();
  const changed: string[] = [];
  const calls = [knownCall({ records }), knownCall({ id: 'two', records })];
  await store.write(stored.calls, { calls, watermarkMs: startMs, clockOffsetMs: 0 });
  tenfold.answer(linking, { success: true });
  const { api } = tenfold;
  const matching = createMatching({
    store,
    calls: api.calls,
    records: api.records,
    onChanged: (callId) => changed.push(callId),
  });
  const call = async (callId = 'one') => {
    const found = (await store.read(stored.calls)).calls.find(({ id }) => id === callId);
    return found ?? knownCall({ id: 'missing' });
  };
  return { store, tenfold, matching, changed, call };
}

describe('linking a record', () => {
  it('makes it the customer of that call', async () => {
    const { matching, call, tenfold, changed } = await createMatchingWith();
    expect(await matching.link('one', john)).toEqual({ ok: true, data: null });
    expect(customerOf(await call())).toEqual(john);
    expect(customerOf(await call('two'))).toBeUndefined();
    expect(tenfold.requests[0]?.body).toEqual({ kind: 'json', value: { recordId: 'john', module: 'Lead' } });
    expect(changed).toEqual(['one']);
  });

  it('adds one that was not among the matches, such as the open one', async () => {
    const { matching, call } = await createMatchingWith([]);
    await matching.link('one', { id: 'open', module: 'Lead', name: 'Open Lead', link: 'https://crm/open' });
    expect(customerOf(await call())).toMatchObject({ name: 'Open Lead', link: 'https://crm/open' });
  });

  it('keeps what the API has told of it', async () => {
    const { matching, call } = await createMatchingWith();
    await matching.link('one', { id: 'jane', module: 'Contact', name: '' });
    expect(customerOf(await call())).toEqual(jane);
  });

  it('changes nothing when the server refuses', async () => {
    const { matching, call, tenfold, changed } = await createMatchingWith();
    tenfold.fail(linking, 'server', 500);
    expect(await matching.link('one', john)).toMatchObject({ ok: false, error: { code: 'server' } });
    expect(customerOf(await call())).toBeUndefined();
    expect(changed).toEqual([]);
  });
});

describe('"Not this person"', () => {
  it('takes the customer away, and there is a way back', async () => {
    const { matching, call, changed } = await createMatchingWith([jane]);
    await matching.reject('one', true);
    expect(customerOf(await call())).toBeUndefined();
    expect((await call()).records).toEqual([jane]);
    await matching.reject('one', false);
    expect(customerOf(await call())).toEqual(jane);
    expect(changed).toEqual(['one', 'one']);
  });

  it('is over when another record is linked', async () => {
    const { matching, call } = await createMatchingWith([jane]);
    await matching.reject('one', true);
    await matching.link('one', john);
    expect(customerOf(await call())).toEqual(john);
  });
});

describe('creating a record', () => {
  it('links it to the call', async () => {
    const { matching, call, tenfold } = await createMatchingWith([]);
    tenfold.answer(creating, { record: { id: 'new', module: 'Lead', name: 'Ann New' } });
    expect(await matching.create('one', 'lead', { last_name: 'New' })).toEqual({ ok: true, data: { recordId: 'new' } });
    expect(customerOf(await call())).toMatchObject({ id: 'new', name: 'Ann New' });
    expect(tenfold.count(linking)).toBe(1);
  });

  it('links nothing when it was refused', async () => {
    const { matching, call, tenfold } = await createMatchingWith([]);
    tenfold.fail(creating, 'refused', 400);
    expect(await matching.create('one', 'lead', {})).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(tenfold.count(linking)).toBe(0);
    expect((await call()).records).toEqual([]);
  });

  it('shows the record, to be linked again, when only the linking failed', async () => {
    const { matching, call, tenfold } = await createMatchingWith([jane]);
    tenfold.answer(creating, { record: { id: 'new', module: 'Lead', name: 'Ann New' } });
    tenfold.fail(linking, 'server', 500);
    expect(await matching.create('one', 'lead', {})).toMatchObject({ ok: false, error: { code: 'server' } });
    expect((await call()).records.map(({ id }) => id)).toEqual(['new', 'jane']);
    tenfold.answer(linking, { success: true });
    await matching.link('one', { id: 'new', module: 'Lead', name: 'Ann New' });
    expect(tenfold.count(creating)).toBe(1);
    expect(customerOf(await call())).toMatchObject({ id: 'new' });
  });
});

describe('editing a record', () => {
  const editing = 'PUT /v2/crm/records/jane';

  it('changes what was filled in and shows the record as it is then, of the same module', async () => {
    const { matching, call, tenfold } = await createMatchingWith([jane]);
    tenfold.answer(editing, {
      data: { record: { bean_id: 'jane', bean_module: 'Contacts', bean_name: 'Jane Smith' } },
    });
    const edit = { formId: 'contact', fields: { last_name: 'Smith' } };
    expect(await matching.edit('one', 'jane', edit)).toEqual({ ok: true, data: null });
    expect(customerOf(await call())).toEqual({ ...jane, name: 'Jane Smith' });
    expect(tenfold.requests[0]?.body).toEqual({
      kind: 'json',
      value: { formId: 'contact', update: { last_name: 'Smith' } },
    });
  });

  it('changes nothing when it was refused', async () => {
    const { matching, call, tenfold } = await createMatchingWith([jane]);
    tenfold.fail(editing, 'refused', 400);
    expect(await matching.edit('one', 'jane', { formId: 'contact', fields: {} })).toMatchObject({ ok: false });
    expect(customerOf(await call())).toEqual(jane);
  });
});

it('the last interaction is asked of the API', async () => {
  const { matching, tenfold } = await createMatchingWith();
  tenfold.fail('GET /v2/crm/records/jane/last-interaction', 'not-found', 404);
  expect(await matching.lastInteraction('jane', 'Contact')).toEqual({ ok: true, data: null });
});
