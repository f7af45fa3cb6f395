import { describe, expect, it } from 'vitest';
import { reduceCall } from '../../../lib/calls/reduce.ts';
import { createCallPage } from '../../../lib/history/call-page.ts';
import { createMatching } from '../../../lib/records/matching.ts';
import { createStore } from '../../../lib/settings/store.ts';
import { stored } from '../../../lib/settings/stored.ts';
import { createFakeStorage } from '../../support/fake-storage.ts';
import { createFakeTenfold } from '../../support/fake-tenfold.ts';
import { jane, john, knownCall, startMs } from '../../support/samples.ts';

const route = 'GET /v2/calls/old';

function wireCall(change: Record<string, unknown> = {}) {
  const records = [jane, john].map(({ id, module, name }) => ({ id, module, name }));
  return {
    data: {
      id: 'old',
      userId: 'agent',
      direction: 'Inbound',
      phoneNumber: '15125551212',
      startTime: startMs,
      duration: 65_000,
      status: 'Hangup',
      matchedCrmRecords: records,
      description: 'wants a quote',
      hasTranscript: true,
      recordingLink: 'https://files.example.com/old.mp3?expires=1',
      ...change,
    },
  };
}

async function desk(calls = [knownCall({ id: 'today', status: 'finished' })]) {
  const store = createStore(createFakeStorage());
  const tenfold = createFakeTenfold();
  const changed: string[] = [];
  const unlocked: string[] = [];
  await store.write(stored.calls, { calls, watermarkMs: startMs, clockOffsetMs: 0 });
  tenfold.answer(route, wireCall());
  const page = createCallPage({
    store,
    calls: tenfold.api.calls,
    reader: (seen) => {
      const call = { ...seen, status: seen.status ?? ('finished' as const) };
      return Promise.resolve((before) =>
        reduceCall(before, { type: 'call-update', call, timestampMs: startMs }, () => '+15125551212'),
      );
    },
    onNoteSeen: () => Promise.resolve(),
    onChanged: (callId) => changed.push(callId),
    unlock: (link) => Promise.resolve(void unlocked.push(link)),
  });
  const matching = createMatching({
    store,
    calls: tenfold.api.calls,
    records: tenfold.api.records,
    onChanged: () => undefined,
  });
  const session = async () => (await store.read(stored.calls)).calls;
  const past = () => store.read(stored.pastCalls);
  return { store, tenfold, page, matching, changed, unlocked, session, past };
}

describe('opening a call of an earlier day', () => {
  it('makes it known beside the session’s calls, and tells what else its page shows', async () => {
    const { page, past, session } = await desk();
    expect(await page.open('old')).toEqual({
      ok: true,
      data: {
        userId: 'agent',
        durationMs: 65_000,
        isMobile: false,
        hasRecording: true,
        mayHaveTranscript: true,
        hasCrmErrors: false,
        isTransfer: false,
      },
    });
    expect(await past()).toMatchObject([
      { id: 'old', status: 'finished', number: '+15125551212', description: 'wants a quote' },
    ]);
    expect((await session()).map(({ id }) => id)).toEqual(['today']);
  });

  it('keeps whom the agent ruled out, however often it is opened', async () => {
    const { page, matching, past } = await desk();
    await page.open('old');
    await matching.reject('old', true);
    await page.open('old');
    expect(await past()).toMatchObject([{ id: 'old', matchRejected: true }]);
  });

  it('lets a record be linked to it as to a call of today', async () => {
    const { page, matching, tenfold, past } = await desk();
    tenfold.answer('PUT /v2/calls/old/set-matching-record', { success: true });
    await page.open('old');
    await matching.link('old', john);
    expect(await past()).toMatchObject([{ id: 'old', linkedRecordId: 'john' }]);
  });

  it('remembers the last fifty, the last one first', async () => {
    const { page, tenfold, past } = await desk();
    for (let number = 0; number < 60; number += 1) {
      tenfold.answer(`GET /v2/calls/${number}`, wireCall({ id: String(number) }));
      await page.open(String(number));
    }
    const ids = (await past()).map(({ id }) => id);
    expect(ids).toHaveLength(50);
    expect(ids[0]).toBe('59');
  });

  it('says that the server no longer has it', async () => {
    const { page, tenfold, past } = await desk();
    tenfold.fail(route, 'not-found', 404);
    expect(await page.open('old')).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await past()).toEqual([]);
  });
});

describe('opening a call of this session', () => {
  it('brings it up to date where it is, and no older poll undoes that', async () => {
    const { page, session, past, changed } = await desk([knownCall({ id: 'old', status: 'finished' })]);
    await page.open('old');
    expect(await session()).toMatchObject([{ id: 'old', description: 'wants a quote' }]);
    expect(await past()).toEqual([]);
    expect(changed).toEqual(['old']);
  });

  it('leaves a running one to those who watch it', async () => {
    const running = knownCall({ id: 'old', status: 'in-progress' });
    const { page, session, tenfold } = await desk([running]);
    tenfold.answer(route, wireCall({ status: 'in-progress' }));
    await page.open('old');
    expect(await session()).toEqual([running]);
  });
});

describe('the recording', () => {
  it('is asked for when it is to be played, because links end', async () => {
    const { page, unlocked } = await desk();
    const link = 'https://files.example.com/old.mp3?expires=1';
    expect(await page.recording('old')).toEqual({ ok: true, data: { link } });
    expect(unlocked).toEqual([link]);
  });

  it.each([undefined, '', 'javascript:alert(1)', 'file:///etc/passwd', 'data:audio/wav;base64,AA'])(
    'is none when its link is %s',
    async (recordingLink) => {
      const { page, tenfold, unlocked } = await desk();
      tenfold.answer(route, wireCall({ recordingLink }));
      expect(await page.recording('old')).toMatchObject({ ok: false, error: { code: 'not-found' } });
      expect(await page.open('old')).toMatchObject({ ok: true, data: { hasRecording: false } });
      expect(unlocked).toEqual([]);
    },
  );
});
