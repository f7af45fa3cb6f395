import { describe, expect, it } from 'vitest';
import { openLines } from '../../../components/app/lines.ts';
import { callFixture, intentFixture, missedFixture } from '../../fixtures/calls.ts';
import { nowMs } from '../../fixtures/desk.ts';

function keys(sources: Partial<Parameters<typeof openLines>[0]>): string[] {
  return openLines({ calls: [], intents: [], nowMs, ...sources }).map((line) => line.key);
}

describe('the calls in front of the agent', () => {
  it('keep one key from the wish to dial to the call', () => {
    const placed = intentFixture({ state: 'placed', callId: 'call-1' });
    expect(keys({ intents: [intentFixture()] })).toEqual(['intent-1']);
    expect(keys({ intents: [placed], calls: [callFixture()] })).toEqual(['intent-1']);
  });

  it('do not show a call twice that is there before its intent knows of it', () => {
    const calls = [callFixture({ startedAtMs: nowMs })];
    expect(keys({ intents: [intentFixture()], calls })).toEqual(['intent-1']);
  });

  it('do not take an earlier call to the same number for the one being dialled', () => {
    const calls = [callFixture({ startedAtMs: nowMs - 60_000 })];
    expect(keys({ intents: [intentFixture()], calls })).toEqual(['intent-1', 'call-1']);
  });

  it('come newest first', () => {
    const calls = [callFixture({ id: 'old', startedAtMs: 1 }), callFixture({ id: 'new', startedAtMs: 2 })];
    expect(keys({ calls })).toEqual(['new', 'old']);
  });

  it('leave when they are put aside, and come back when they are asked for', () => {
    const calls = [callFixture({ status: 'finished', dismissed: true })];
    expect(keys({ calls })).toEqual([]);
    expect(keys({ calls, shownCallId: 'call-1' })).toEqual(['call-1']);
  });

  it('do not pile up missed calls', () => {
    const calls = [missedFixture({ id: 'b' }), missedFixture({ id: 'a' })];
    expect(keys({ calls })).toEqual(['b']);
  });

  it('never include the call that is one too many', () => {
    expect(keys({ calls: [callFixture({ isExtra: true })] })).toEqual([]);
  });

  it('keep an intent that failed until it is dismissed, and one that was placed only for a moment', () => {
    expect(keys({ intents: [intentFixture({ state: 'unknown' })] })).toEqual(['intent-1']);
    expect(keys({ intents: [intentFixture({ state: 'unknown', dismissed: true })] })).toEqual([]);
    const placed = intentFixture({ state: 'placed', callId: 'gone' });
    expect(keys({ intents: [placed] })).toEqual(['intent-1']);
    expect(keys({ intents: [placed], nowMs: nowMs + 60_000 })).toEqual([]);
  });
});
