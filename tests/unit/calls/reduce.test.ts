import { describe, expect, it } from 'vitest';
import { isMissed, type KnownCall } from '../../../lib/calls/call.ts';
import { endVanished, markExtra, mergeCalls, reduceCall } from '../../../lib/calls/reduce.ts';
import type { ApiCall, CallStatus } from '../../../lib/tenfold/model.ts';
import { apiCall, knownCall, startMs } from '../../support/samples.ts';

/** What is known of a call after the API has said this of it. */
function seenNext(before: KnownCall | undefined, change: Partial<ApiCall> & { status: CallStatus }, atMs = startMs) {
  const event = {
    type: 'call-update' as const,
    call: { ...apiCall(change), status: change.status },
    timestampMs: atMs,
  };
  return reduceCall(before, event, (number) => `+${number}`);
}

describe('the life of a call', () => {
  it('begins with its number read and nothing told', () => {
    expect(seenNext(undefined, { status: 'ringing', callerName: 'COOPER J' })).toMatchObject({
      number: '+15125551212',
      callerName: 'COOPER J',
      recording: false,
      dismissed: false,
      told: [],
    });
  });

  it('counts from the moment it was answered', () => {
    const answered = seenNext(knownCall(), { status: 'in-progress' }, startMs + 7000);
    expect(answered.connectedAtMs).toBe(startMs + 7000);
    expect(seenNext(answered, { status: 'in-progress', description: 'x' }, startMs + 9000).connectedAtMs).toBe(
      startMs + 7000,
    );
  });

  it('counts from its start when it was met while it ran', () => {
    expect(seenNext(undefined, { status: 'in-progress' }, startMs + 60_000).connectedAtMs).toBe(startMs);
  });

  it('ends when its end is seen, with its recording off', () => {
    const ended = seenNext(knownCall({ recording: true }), { status: 'finished' }, startMs + 20_000);
    expect(ended).toMatchObject({ status: 'finished', endedAtMs: startMs + 20_000, recording: false });
  });

  it('keeps its end when more is told of it later', () => {
    const ended = knownCall({ status: 'finished', endedAtMs: startMs + 20_000 });
    expect(seenNext(ended, { status: 'finished', description: 'x' }, startMs + 90_000).endedAtMs).toBe(
      startMs + 20_000,
    );
  });

  it('stays finished when an older answer arrives late', () => {
    const ended = knownCall({ status: 'finished', endedAtMs: startMs });
    expect(seenNext(ended, { status: 'in-progress' })).toBe(ended);
  });

  it('keeps an unknown word to show it', () => {
    const odd = seenNext(knownCall(), { status: 'unknown', statusWord: 'Parked' });
    expect(odd).toMatchObject({ status: 'unknown', statusWord: 'Parked' });
    expect(seenNext(odd, { status: 'in-progress', statusWord: 'in-progress' })).not.toHaveProperty('statusWord');
  });

  it('keeps what only Ringside remembers', () => {
    const remembered = { recording: true, matchRejected: true, dismissed: true, told: ['notify-incoming' as const] };
    expect(seenNext(knownCall(remembered), { status: 'in-progress' })).toMatchObject(remembered);
  });

  it('is put aside from the beginning when it was over before it was seen', () => {
    expect(seenNext(undefined, { status: 'finished', durationMs: 5000 })).toMatchObject({
      dismissed: true,
      endedAtMs: startMs + 5000,
    });
  });

  it('shows the caller of an inbound call only: outbound, that is our own line', () => {
    expect(seenNext(undefined, { status: 'ringing', direction: 'outbound', callerName: 'US' })).not.toHaveProperty(
      'callerName',
    );
  });
});

describe('a missed call', () => {
  it('is an inbound one that rang and ended', () => {
    expect(isMissed(seenNext(knownCall(), { status: 'finished' }))).toBe(true);
  });

  it('is not one that was talked on, whether that was seen or only its duration', () => {
    expect(isMissed(seenNext(knownCall({ connectedAtMs: startMs }), { status: 'finished' }))).toBe(false);
    expect(isMissed(seenNext(knownCall(), { status: 'finished', durationMs: 8000 }))).toBe(false);
  });

  it('is not an outbound one that nobody answered', () => {
    expect(
      isMissed(seenNext(knownCall({ direction: 'outbound' }), { status: 'finished', direction: 'outbound' })),
    ).toBe(false);
  });
});

describe('the calls that are kept', () => {
  it('are newest first, each once', () => {
    const old = knownCall({ id: 'old', startedAtMs: startMs - 1 });
    const merged = mergeCalls([knownCall(), old], [knownCall({ status: 'finished' })]);
    expect(merged.map(({ id, status }) => [id, status])).toEqual([
      ['one', 'finished'],
      ['old', 'ringing'],
    ]);
  });

  it('are a hundred, and every one that still runs', () => {
    const many = Array.from({ length: 150 }, (_, index) =>
      knownCall({
        id: `call-${index}`,
        startedAtMs: startMs + index,
        status: index === 0 ? 'in-progress' : 'finished',
      }),
    );
    const kept = mergeCalls([], many);
    expect(kept).toHaveLength(101);
    expect(kept.at(-1)?.id).toBe('call-0');
  });

  it('end when the server has not had them for a minute', () => {
    const calls = [knownCall()];
    expect(endVanished(calls, new Set(['one']), startMs + 59_000)).toBe(calls);
    expect(endVanished(calls, new Set(), startMs + 61_000)).toBe(calls);
    expect(endVanished(calls, new Set(['one']), startMs + 61_000)).toMatchObject([{ status: 'finished' }]);
  });

  it('are marked when they are one too many, once', () => {
    const marked = markExtra([knownCall()], new Set(['one']));
    expect(marked).toMatchObject([{ isExtra: true }]);
    expect(markExtra(marked, new Set(['one']))).toBe(marked);
  });
});
