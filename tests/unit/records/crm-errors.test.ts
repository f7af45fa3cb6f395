import { describe, expect, it } from 'vitest';
import type { KnownCall } from '../../../lib/calls/call.ts';
import { createCrmErrors } from '../../../lib/records/crm-errors.ts';
import { createStore } from '../../../lib/settings/store.ts';
import { stored } from '../../../lib/settings/stored.ts';
import { failure, type Result, success } from '../../../lib/tenfold/result.ts';
import { createFakeStorage } from '../../support/fake-storage.ts';
import { createFakeTenfold } from '../../support/fake-tenfold.ts';
import { jane, knownCall, startMs } from '../../support/samples.ts';

const reading = 'GET /v2/analytics/calls/one/errors';
const linking = 'PUT /v2/calls/one/set-matching-record';
const tooSlow = { method: 'createCall', message: 'Request timed out after 30000 ms' };

async function refusedCall(change: Partial<KnownCall> = {}, note: Result<null> = success(null)) {
  const store = createStore(createFakeStorage());
  const tenfold = createFakeTenfold();
  const done: string[] = [];
  const call = knownCall({ hasCrmErrors: true, records: [jane], linkedRecordId: 'jane', ...change });
  await store.write(stored.calls, { calls: [call], watermarkMs: startMs, clockOffsetMs: 0 });
  tenfold.reply(linking, () => {
    done.push('match');
    return success({ status: 200, body: { success: true } });
  });
  const crmErrors = createCrmErrors({
    store,
    analytics: tenfold.api.analytics,
    calls: tenfold.api.calls,
    rewriteNote: () => {
      done.push('note');
      return Promise.resolve(note);
    },
    onChanged: (callId) => done.push(`changed ${callId}`),
  });
  const hasErrors = async () => (await store.read(stored.calls)).calls[0]?.hasCrmErrors;
  return { tenfold, crmErrors, done, hasErrors };
}

describe('trying again to get a call into the CRM', () => {
  it('saves note and match once more, reads the errors anew, and forgets them when there are none', async () => {
    const { tenfold, crmErrors, done, hasErrors } = await refusedCall();
    tenfold.answer(reading, { data: [] });
    expect(await crmErrors.tryAgain('one')).toEqual({ ok: true, data: [] });
    expect(done).toEqual(['note', 'match', 'changed one']);
    expect(await hasErrors()).toBeUndefined();
  });

  it('tells what the CRM still refuses', async () => {
    const { tenfold, crmErrors, hasErrors } = await refusedCall();
    tenfold.answer(reading, { data: [tooSlow] });
    expect(await crmErrors.tryAgain('one')).toEqual({ ok: true, data: [tooSlow] });
    expect(await hasErrors()).toBe(true);
  });

  it('links nobody that is not linked, or that the agent has ruled out', async () => {
    for (const change of [{ linkedRecordId: 'somebody else' }, { matchRejected: true }]) {
      const { tenfold, crmErrors } = await refusedCall(change);
      tenfold.answer(reading, { data: [] });
      await crmErrors.tryAgain('one');
      expect(tenfold.count(linking)).toBe(0);
    }
  });

  it('says when nothing could be sent, and keeps the errors', async () => {
    const { tenfold, crmErrors, hasErrors } = await refusedCall({}, failure('offline', 'no network'));
    expect(await crmErrors.tryAgain('one')).toMatchObject({ ok: false, error: { code: 'offline' } });
    expect(tenfold.requests).toEqual([]);
    expect(await hasErrors()).toBe(true);
  });
});
