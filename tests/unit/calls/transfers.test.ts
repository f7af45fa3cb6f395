import { describe, expect, it } from 'vitest';
import { createTransfers } from '../../../lib/calls/transfers.ts';
import { createFakeTenfold } from '../../support/fake-tenfold.ts';

const history = 'GET /v2/calls/one/transfer-history';

const leg = {
  id: 'leg',
  extension: '1001',
  callId: 'before',
  callUserId: 'robin',
  callUserExtension: '1002',
  callDuration: 515_156,
  callSubject: 'Renewal',
  callDescription: 'Wants two more seats.',
};

function transfersOf(names: Record<string, string>) {
  const tenfold = createFakeTenfold();
  const transfers = createTransfers({ calls: tenfold.api.calls, nameOf: (id) => Promise.resolve(names[id]) });
  return { tenfold, transfers };
}

describe('the agents who had a call before', () => {
  it('are told by name and extension, with what they noted', async () => {
    const { tenfold, transfers } = transfersOf({ robin: 'Robin Vale' });
    tenfold.answer(history, { data: [leg] });
    expect(await transfers('one')).toEqual({
      ok: true,
      data: [
        {
          id: 'leg',
          name: 'Robin Vale',
          extension: '1002',
          durationMs: 515_156,
          subject: 'Renewal',
          description: 'Wants two more seats.',
        },
      ],
    });
  });

  it('are told by their extension alone when this user may not know the name, and without an empty note', async () => {
    const { tenfold, transfers } = transfersOf({});
    tenfold.answer(history, { data: [{ ...leg, callSubject: '', callDescription: null }] });
    const told = await transfers('one');
    expect(told).toEqual({ ok: true, data: [{ id: 'leg', extension: '1002', durationMs: 515_156 }] });
  });

  it('stay in the order of the server', async () => {
    const { tenfold, transfers } = transfersOf({});
    tenfold.answer(history, { data: [leg, { ...leg, id: 'second' }] });
    const told = await transfers('one');
    expect(told.ok && told.data.map(({ id }) => id)).toEqual(['leg', 'second']);
  });

  it('are not made up when the server does not tell', async () => {
    const { tenfold, transfers } = transfersOf({});
    tenfold.fail(history, 'server', 500);
    expect(await transfers('one')).toMatchObject({ ok: false, error: { code: 'server' } });
  });
});
