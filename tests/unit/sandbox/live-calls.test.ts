import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JANE_COOPER, UNKNOWN_NUMBER } from '../../sandbox/people.ts';
import { at, dial, startTestSandbox, statusOf, type TestSandbox, textAt } from './client.ts';
import { ORIGINATE, shapes, V1_CALL, V1_LIST_ITEM, V2_CALL, V2_LIST_ITEM } from './reference-examples.ts';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await startTestSandbox();
});
afterAll(() => sandbox.stop());

const act = (callId: string, action: string) => sandbox.asAgent(`POST /api/v1/calls/${callId}/${action}`);
const becomes = (callId: string, status: string) =>
  expect.poll(() => statusOf(sandbox, callId), { interval: 15 }).toBe(status);

async function inbound(json: object): Promise<string> {
  return textAt((await sandbox.control('POST /inbound', json)).json, 'call.id');
}

describe('an outbound call', () => {
  it('is queued, rings, is in progress and ends, each in its time', async () => {
    let nowMs = 1_700_000_000_000;
    const slow = await startTestSandbox({ pace: 'real', now: () => nowMs });
    const callId = await dial(slow, '15125551212');
    const statuses: unknown[] = [];
    for (const passedMs of [0, 1000, 3000, 600_000]) {
      nowMs += passedMs;
      statuses.push(await statusOf(slow, callId));
    }
    await slow.stop();
    expect(statuses).toEqual(['queued', 'ringing', 'in-progress', 'Hangup']);
  });

  it('comes to be in progress by itself and ends when the agent hangs up', async () => {
    const callId = await dial(sandbox, '15125551212');
    await becomes(callId, 'in-progress');
    const hungUp = await act(callId, 'hangup');
    expect([hungUp.status, hungUp.text]).toEqual([200, '']);
    expect(await statusOf(sandbox, callId)).toBe('Hangup');
    expect((await sandbox.asAgent(`GET /api/v1/calls/${callId}`)).json).toMatchObject({
      call: { status: 'completed' },
    });
    expect((await act(callId, 'hangup')).status).toBe(400);
  });

  it('is answered with a UUID and the number without its leading 1', async () => {
    const form = { phoneNumber: '+1 (512) 555-1212' };
    const answer = await sandbox.asAgent('POST /api/v1/calls/originate', { form });
    const compared = shapes(answer.json, ORIGINATE);
    expect(compared.answer).toEqual(compared.example);
    expect(answer.json).toMatchObject({ call: { status: 'queued', phoneNumberCalled: '5125551212' } });
    expect(textAt(answer.json, 'call.id')).toMatch(/^[\da-f]{8}-[\da-f]{4}-4/);
  });

  it('has no end, no duration and no recording link while it lives', async () => {
    const callId = await dial(sandbox, '15125551212');
    const list = at((await sandbox.asAgent('GET /v2/calls?pageSize=1')).json, 'data.0');
    const single = at((await sandbox.asAgent(`GET /api/v1/calls/${callId}`)).json, 'call');
    expect(list).toMatchObject({ id: callId });
    for (const key of ['duration', 'recordingLink', 'status']) expect(list).not.toHaveProperty(key);
    for (const key of ['duration', 'endTime']) expect(single).not.toHaveProperty(key);
  });

  it('recorded and over, has the reference’s keys in all lists and lookups', async () => {
    const callId = await dial(sandbox, JANE_COOPER.phone);
    await becomes(callId, 'in-progress');
    expect((await act(callId, 'startRecording')).status).toBe(200);
    await sandbox.control(`POST /calls/${callId}/end`);
    const v1List = at((await sandbox.asAgent('GET /api/v1/calls?pageSize=1')).json, 'calls.0');
    const v2List = at((await sandbox.asAgent('GET /v2/calls?pageSize=1')).json, 'data.0');
    const v2Single = (await sandbox.asAgent(`GET /v2/calls/${callId}`)).json;
    for (const [answer, example] of [
      [v1List, V1_LIST_ITEM],
      [v2List, V2_LIST_ITEM],
      [v2Single, V2_CALL],
    ]) {
      const compared = shapes(answer, example);
      expect(compared.answer).toEqual(compared.example);
    }
    const recording = await fetch(textAt(v2Single, 'data.recordingLink'));
    expect(recording.headers.get('content-type')).toBe('audio/wav');
  });

  it('is refused for something that is no number', async () => {
    for (const phoneNumber of ['', 'Jane', '12']) {
      const answer = await sandbox.asAgent('POST /api/v1/calls/originate', { form: { phoneNumber } });
      expect(answer.status).toBe(400);
    }
  });
});

describe('an inbound call', () => {
  it('rings until the control route answers it, and ends from the other side', async () => {
    const callId = await inbound({ phoneNumber: UNKNOWN_NUMBER, callerIdName: 'SEATTLE WA' });
    const ringing = await sandbox.asAgent(`GET /v2/calls/${callId}`);
    expect(ringing.json).toMatchObject({
      data: { status: 'ringing', direction: 'Inbound', callerIdName: 'SEATTLE WA' },
    });
    await sandbox.control(`POST /calls/${callId}/answer`);
    expect(await statusOf(sandbox, callId)).toBe('in-progress');
    await sandbox.control(`POST /calls/${callId}/end`);
    expect(await statusOf(sandbox, callId)).toBe('Hangup');
    expect((await sandbox.control(`POST /calls/${callId}/end`)).status).toBe(400);
  });

  it('answers itself when asked for', async () => {
    await becomes(await inbound({ phoneNumber: UNKNOWN_NUMBER, answerAfterMs: 60 }), 'in-progress');
    await becomes(await inbound({ phoneNumber: UNKNOWN_NUMBER, autoAnswer: true }), 'in-progress');
  });

  it('not answered, is over with a duration of 0 and no end, as in the reference', async () => {
    const callId = await inbound({ phoneNumber: UNKNOWN_NUMBER });
    await sandbox.control(`POST /calls/${callId}/end`);
    const answer = (await sandbox.asAgent(`GET /api/v1/calls/${callId}`)).json;
    const compared = shapes(answer, V1_CALL);
    expect(compared.answer).toEqual(compared.example);
    expect(answer).toMatchObject({ call: { status: 'completed', duration: 0 } });
  });
});

describe('recording and hanging up', () => {
  it('record only a call in progress', async () => {
    await sandbox.control('PUT /pace', { queuedMs: 60_000, ringingMs: 400 });
    const callId = await dial(sandbox, '15125551212');
    await sandbox.control('PUT /pace', { queuedMs: 150, ringingMs: 400 });
    expect((await act(callId, 'startRecording')).status).toBe(400);
    await sandbox.control(`POST /calls/${callId}/answer`);
    expect((await act(callId, 'startRecording')).status).toBe(200);
    expect((await sandbox.control(`GET /calls/${callId}`)).json).toMatchObject({ call: { recording: true } });
    expect((await act(callId, 'stopRecording')).status).toBe(200);
    expect((await sandbox.control(`GET /calls/${callId}`)).json).toMatchObject({ call: { recording: false } });
  });

  it('are refused with 400 when the phone system cannot', async () => {
    const callId = await inbound({ phoneNumber: UNKNOWN_NUMBER, answerAfterMs: 0 });
    await sandbox.control('PUT /phone-system', { recording: false, hangUp: false });
    const refused = [await act(callId, 'startRecording'), await act(callId, 'hangup')].map((answer) => answer.status);
    await sandbox.control('PUT /phone-system', { recording: true, hangUp: true });
    expect(refused).toEqual([400, 400]);
    expect((await act(callId, 'hangup')).status).toBe(200);
  });
});
