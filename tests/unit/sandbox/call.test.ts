import { describe, expect, it } from 'vitest';
import { advance, answer, durationMs, end, placeCall, receiveCall, setRecording } from '../../sandbox/call.ts';

const START_MS = 1_700_000_000_000;
const details = {
  id: 'one',
  pbxCallId: 'pbx',
  userId: 'agent',
  extension: '1001',
  direction: 'Outbound',
  phoneNumber: '15125551212',
  callerIdName: '',
} as const;
const placed = placeCall(details, { queuedMs: 1000, ringingMs: 3000 }, START_MS);
const received = receiveCall({ ...details, direction: 'Inbound' }, null, START_MS);

describe('the life of a call', () => {
  it.each([
    [999, 'queued'],
    [1000, 'ringing'],
    [3999, 'ringing'],
    [4000, 'in-progress'],
    [4000 + 10 * 60_000 - 1, 'in-progress'],
    [4000 + 10 * 60_000, 'finished'],
  ])('after %i ms an outbound call is %s', (afterMs, status) => {
    expect(advance(placed, START_MS + afterMs).status).toBe(status);
  });

  it('dates what has come due at its own time, however late it is looked at', () => {
    const late = advance(placed, START_MS + 86_400_000);
    expect(late.answeredAtMs).toBe(START_MS + 4000);
    expect(durationMs(late)).toBe(4000 + 10 * 60_000);
  });

  it('ends an inbound call as missed after 30 s', () => {
    expect(advance(received, START_MS + 29_999).status).toBe('ringing');
    const missed = advance(received, START_MS + 30_000);
    expect([missed.status, durationMs(missed)]).toEqual(['finished', 0]);
  });

  it('has no duration before its end, and 0 when hung up before the answer', () => {
    expect(durationMs(placed)).toBeNull();
    expect(durationMs(end(advance(placed, START_MS + 1500), START_MS + 2000))).toBe(0);
  });

  it('stops recording with the call and remembers that there is a recording', () => {
    const recording = setRecording(answer(received, START_MS + 100), true);
    expect(recording).toMatchObject({ recording: true, recorded: true });
    if (recording === null) return;
    expect(end(recording, START_MS + 200)).toMatchObject({ recording: false, recorded: true });
  });

  it('does not end twice', () => {
    const over = end(placed, START_MS + 10);
    expect(end(over, START_MS + 20)).toBe(over);
    expect(setRecording(over, true)).toBeNull();
  });
});
