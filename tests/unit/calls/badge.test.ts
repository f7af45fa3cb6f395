import { describe, expect, it } from 'vitest';
import { badgeOf } from '../../../lib/calls/badge.ts';
import { agent, knownCall, startMs } from '../../support/samples.ts';

const ok = { state: 'ok' } as const;

describe('the badge', () => {
  it('counts what is owed when no call runs and all is well', () => {
    expect(badgeOf(agent, ok, [], startMs, 3)).toEqual({ kind: 'owed', count: 3 });
    expect(badgeOf(agent, ok, [knownCall()], startMs, 3)).toMatchObject({ kind: 'in-call' });
    expect(badgeOf(agent, { state: 'trouble' }, [], startMs, 3)).toEqual({ kind: 'trouble' });
  });

  it('is empty when nothing runs and all is well', () => {
    expect(badgeOf(agent, ok, [knownCall({ status: 'finished' })], startMs, 0)).toEqual({ kind: 'none' });
  });

  it('counts the minutes of a running call since it was answered', () => {
    const call = knownCall({ status: 'in-progress', connectedAtMs: startMs + 60_000 });
    expect(badgeOf(agent, ok, [call], startMs + 239_000, 0)).toEqual({ kind: 'in-call', minutes: 2 });
  });

  it('counts from the start while it rings, and never below nothing', () => {
    expect(badgeOf(agent, ok, [knownCall()], startMs + 61_000, 0)).toEqual({ kind: 'in-call', minutes: 1 });
    expect(badgeOf(agent, ok, [knownCall()], startMs - 61_000, 0)).toEqual({ kind: 'in-call', minutes: 0 });
  });

  it('shows trouble when the API is out of reach, but a running call first', () => {
    expect(badgeOf(agent, { state: 'offline' }, [], startMs, 0)).toEqual({ kind: 'trouble' });
    expect(badgeOf(agent, { state: 'trouble' }, [knownCall()], startMs, 0)).toMatchObject({ kind: 'in-call' });
  });

  it('shows trouble when the session ended by itself, and nothing when the agent signed out', () => {
    expect(badgeOf({ state: 'signed-out', reason: 'expired' }, ok, [], startMs, 0)).toEqual({ kind: 'trouble' });
    expect(badgeOf({ state: 'signed-out', reason: 'by-user' }, ok, [], startMs, 0)).toEqual({ kind: 'none' });
  });
});
