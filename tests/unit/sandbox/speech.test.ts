import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at, listAt, startTestSandbox, type TestSandbox, textAt } from './client.ts';

let sandbox: TestSandbox;
let calls: readonly unknown[];
beforeAll(async () => {
  sandbox = await startTestSandbox();
  calls = listAt((await sandbox.asAgent('GET /v2/calls')).json, 'data');
});
afterAll(() => sandbox.stop());

const spokenCall = (): unknown => calls.find((call) => at(call, 'hasTranscript') === true);
const analysis = async (callId: string, name: string): Promise<unknown> =>
  (await sandbox.asAgent(`GET /v2/analytics/calls/${callId}/${name}`)).json;

describe('a call that was transcribed', () => {
  it('has the same words in transcript and figures, within its length', async () => {
    const call = spokenCall();
    const id = textAt(call, 'id');
    const [transcript, figures] = await Promise.all([analysis(id, 'transcript'), analysis(id, 'conversation')]);
    const terms = listAt(transcript, 'data.participants').flatMap((participant) =>
      listAt(participant, 'transcript.segments').flatMap((segment) => listAt(segment, 'terms')),
    );
    const last = Math.max(...terms.map((term) => Number(at(term, 'start'))));
    expect(terms).toHaveLength(Number(at(figures, 'data.conversation.wordCount')));
    expect(last).toBeLessThan(Number(at(call, 'duration')) / 1000);
    expect(at(figures, 'data.participants.0.listeningScore')).toBe(at(call, 'listeningScore'));
    const shares = [0, 1].map((index) => Number(at(figures, `data.participants.${index}.spokenPercent`)));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 1);
  });

  it('has keywords, most frequent first', async () => {
    const keywords = listAt(await analysis(textAt(spokenCall(), 'id'), 'keywords'), 'data.participants.0.keywords');
    const counts = keywords.map((keyword) => Number(at(keyword, 'count')));
    expect(counts).toEqual(counts.toSorted((one, other) => other - one));
  });

  it('has a recording as long as it was, which can be fetched in parts', async () => {
    const url = textAt(spokenCall(), 'recordingLink');
    const whole = new Uint8Array(await (await fetch(url)).arrayBuffer());
    expect(whole.length).toBe(44 + Number(at(spokenCall(), 'duration')) * 8);
    const part = await fetch(url, { headers: { range: 'bytes=44-1043' } });
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 44-1043/${whole.length}`]);
    expect(new Uint8Array(await part.arrayBuffer())).toEqual(whole.slice(44, 1044));
    const end = await fetch(url, { headers: { range: 'bytes=-10' } });
    expect(new Uint8Array(await end.arrayBuffer())).toEqual(whole.slice(-10));
    expect((await fetch(url, { headers: { range: `bytes=${whole.length}-` } })).status).toBe(416);
  });
});

describe('other calls', () => {
  it('have no transcript, and errors only when there were some', async () => {
    const silent = textAt(
      calls.find((call) => at(call, 'hasTranscript') === false && at(call, 'hasCrmErrors') === false),
      'id',
    );
    expect((await sandbox.asAgent(`GET /v2/analytics/calls/${silent}/transcript`)).status).toBe(404);
    expect(await analysis(silent, 'errors')).toEqual({ data: [] });
    const failed = textAt(
      calls.find((call) => at(call, 'hasCrmErrors') === true),
      'id',
    );
    const errors = listAt(await analysis(failed, 'errors'), 'data');
    expect(v.is(v.tuple([v.object({ method: v.string(), message: v.string() })]), errors.slice(0, 1))).toBe(true);
  });
});
