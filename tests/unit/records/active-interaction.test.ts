import { expect, it } from 'vitest';
import { createActiveInteraction } from '../../../lib/records/active-interaction.ts';
import { createFakeTenfold } from '../../support/fake-tenfold.ts';
import { startMs } from '../../support/samples.ts';

const asking = 'GET /v2/crm/records/jane/active-interaction';

const call = {
  id: 'theirs',
  userId: 'robin',
  startTime: startMs,
  phoneNumber: '15125551212',
  direction: 'Inbound',
  status: 'in-progress',
};

function asked(data: object) {
  const tenfold = createFakeTenfold();
  tenfold.answer(asking, { data });
  const names = new Map([['robin', 'Robin Vale']]);
  const othersCall = createActiveInteraction({
    records: tenfold.api.records,
    userId: () => Promise.resolve('agent'),
    nameOf: (id) => Promise.resolve(names.get(id)),
  });
  return { tenfold, othersCall: () => othersCall('jane', 'Contact') };
}

it('somebody else’s call with a record is told with who has it and how it stands', async () => {
  expect(await asked(call).othersCall()).toEqual({
    ok: true,
    data: { direction: 'inbound', startTimeMs: startMs, status: 'in-progress', userName: 'Robin Vale' },
  });
});

it('a call that is over is told as such, and a colleague without a name has none', async () => {
  const { othersCall } = asked({ ...call, userId: 'stranger', status: 'Hangup' });
  expect(await othersCall()).toEqual({
    ok: true,
    data: { direction: 'inbound', startTimeMs: startMs, status: 'finished' },
  });
});

it('the agent’s own call is nobody else’s', async () => {
  expect(await asked({ ...call, userId: 'agent' }).othersCall()).toEqual({ ok: true, data: null });
});

it('a record without a call today has nobody', async () => {
  const { tenfold, othersCall } = asked(call);
  tenfold.fail(asking, 'not-found', 404);
  expect(await othersCall()).toEqual({ ok: true, data: null });
});
