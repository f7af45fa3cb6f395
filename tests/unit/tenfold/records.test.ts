import { describe, expect, it } from 'vitest';
import { createFakeTenfold } from '../../support/fake-tenfold.ts';
import { V2_CALL } from './samples.ts';

describe('records of the CRM', () => {
  it('are created from a form', async () => {
    const tenfold = createFakeTenfold();
    tenfold.answer('POST /v2/crm/records', { record: { bean_id: 'new', bean_module: 'Leads', bean_name: 'Ann' } });
    const created = await tenfold.api.records.create('lead', { last_name: 'Ann' });
    expect(created).toEqual({ ok: true, data: { id: 'new', module: 'Leads', name: 'Ann' } });
    expect(tenfold.requests[0]?.body).toEqual({
      kind: 'json',
      value: { formId: 'lead', fields: { last_name: 'Ann' } },
    });
  });

  it('have a last interaction, whose start is digits in a text', async () => {
    const tenfold = createFakeTenfold();
    tenfold.answer('GET /v2/crm/records/jane/last-interaction', {
      data: { direction: 'Inbound', startTime: '1700000000000', phoneNumber: '15125551212', status: 'Hangup' },
    });
    expect(await tenfold.api.records.lastInteraction('jane', 'Contact')).toEqual({
      ok: true,
      data: {
        direction: 'inbound',
        startTimeMs: 1_700_000_000_000,
        phoneNumber: '15125551212',
        status: 'finished',
      },
    });
    expect(tenfold.requests[0]?.query).toEqual({ module: 'Contact' });
  });

  it('have an active interaction, which tells whose call it is', async () => {
    const tenfold = createFakeTenfold();
    tenfold.answer('GET /v2/crm/records/jane/active-interaction', V2_CALL);
    expect(await tenfold.api.records.activeInteraction('jane', 'Contact')).toMatchObject({
      ok: true,
      data: { userId: V2_CALL.data.userId, callId: V2_CALL.data.id, status: 'finished' },
    });
  });

  it('nobody has called yet have none, which is no failure', async () => {
    const tenfold = createFakeTenfold();
    tenfold.fail('GET /v2/crm/records/jane/last-interaction', 'not-found', 404);
    expect(await tenfold.api.records.lastInteraction('jane', 'Contact')).toEqual({ ok: true, data: null });
  });

  it('that cannot be asked about now stay a failure', async () => {
    const tenfold = createFakeTenfold();
    tenfold.fail('GET /v2/crm/records/jane/last-interaction', 'server', 503);
    expect(await tenfold.api.records.lastInteraction('jane', 'Contact')).toMatchObject({ error: { code: 'server' } });
  });
});
