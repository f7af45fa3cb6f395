import { describe, expect, it } from 'vitest';
import { createFakeTenfold } from '../../support/fake-tenfold.ts';
import { ORIGINATE, V2_CALL, V2_LIST_ITEM } from './samples.ts';

describe('the calls of the API', () => {
  it('are listed for one user, page by page', async () => {
    const tenfold = createFakeTenfold();
    tenfold.answer('GET /v2/calls', { data: [V2_LIST_ITEM] });
    const page = await tenfold.api.calls.list({ userId: 'agent', page: 2, pageSize: 50 });
    expect(page).toMatchObject({ ok: true, data: { calls: [{ id: V2_LIST_ITEM.id }] } });
    expect(tenfold.requests[0]?.query).toEqual({ userId: 'agent', page: 2, pageSize: 50 });
  });

  it('name the place of what does not fit', async () => {
    const tenfold = createFakeTenfold();
    tenfold.answer('GET /v2/calls', { data: [V2_LIST_ITEM, { ...V2_LIST_ITEM, startTime: 'soon' }] });
    const page = await tenfold.api.calls.list({ userId: 'agent', page: 0, pageSize: 50 });
    expect(page).toMatchObject({ ok: false, error: { code: 'bad-answer', field: 'data.1.startTime' } });
  });

  it('keep an id apart from the rest of its address', async () => {
    const tenfold = createFakeTenfold();
    tenfold.answer('GET /v2/calls/a%2Fb', V2_CALL);
    expect((await tenfold.api.calls.get('a/b')).ok).toBe(true);
  });

  it('take notes and subject as JSON', async () => {
    const tenfold = createFakeTenfold();
    tenfold.answer('PUT /v2/calls/one', V2_CALL);
    await tenfold.api.calls.update('one', { subject: 'Quote', description: 'Call back' });
    expect(tenfold.requests[0]?.body).toEqual({
      kind: 'json',
      value: { subject: 'Quote', description: 'Call back' },
    });
  });

  it('take a record as their match', async () => {
    const tenfold = createFakeTenfold();
    tenfold.answer('PUT /v2/calls/one/set-matching-record', { success: true });
    expect(await tenfold.api.calls.setMatchingRecord('one', 'jane', 'Contact')).toEqual({ ok: true, data: null });
    expect(tenfold.requests[0]?.body).toEqual({ kind: 'json', value: { recordId: 'jane', module: 'Contact' } });
  });

  it('start with a form that holds the digits', async () => {
    const tenfold = createFakeTenfold();
    tenfold.answer('POST /api/v1/calls/originate', ORIGINATE);
    const placed = await tenfold.api.calls.originate('15125551212');
    expect(placed).toMatchObject({ ok: true, data: { id: ORIGINATE.call.id } });
    expect(tenfold.requests[0]?.body).toEqual({ kind: 'form', fields: { phoneNumber: '15125551212' } });
  });

  it.each(['startRecording', 'stopRecording', 'hangUp'] as const)('%s answers nothing', async (action) => {
    const tenfold = createFakeTenfold();
    tenfold.answer(`POST /api/v1/calls/one/${action.toLowerCase() === 'hangup' ? 'hangup' : action}`);
    expect(await tenfold.api.calls[action]('one')).toEqual({ ok: true, data: null });
  });

  it('say with 400 that the phone system cannot do something, and nothing else with another status', async () => {
    const tenfold = createFakeTenfold();
    tenfold.fail('POST /api/v1/calls/one/startRecording', 'refused', 400);
    tenfold.fail('POST /api/v1/calls/one/stopRecording', 'refused', 403);
    expect(await tenfold.api.calls.startRecording('one')).toMatchObject({ error: { code: 'not-supported' } });
    expect(await tenfold.api.calls.stopRecording('one')).toMatchObject({ error: { code: 'refused', status: 403 } });
  });
});
