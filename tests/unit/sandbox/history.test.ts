import { describe, expect, it } from 'vitest';
import { pastCallCount, pastCalls } from '../../sandbox/history/history.ts';
import { startTestSandbox } from './client.ts';

const DAY_MS = 24 * 3600_000;
const NOW_MS = Date.UTC(2026, 10, 20, 22, 20, 42);
const calls = pastCalls(pastCallCount('full'), NOW_MS);

describe('the full history', () => {
  it('is 5,000 calls over a quarter, the same at every start', () => {
    expect(calls).toHaveLength(5000);
    expect(new Set(calls.map((call) => call.id)).size).toBe(5000);
    expect(pastCalls(5000, NOW_MS)).toEqual(calls);
    const agesInDays = calls.map((call) => (NOW_MS - call.startedAtMs) / DAY_MS);
    expect(Math.max(...agesInDays)).toBeGreaterThan(85);
    expect(Math.max(...agesInDays)).toBeLessThanOrEqual(92);
    expect(calls.every((call) => (call.endedAtMs ?? Number.POSITIVE_INFINITY) < NOW_MS)).toBe(true);
  });

  it('has something of everything: notes, transcripts, errors, recordings, missed calls', () => {
    const count = (has: (call: (typeof calls)[number]) => boolean): number => calls.filter(has).length;
    expect(count((call) => call.description !== '')).toBeGreaterThan(1500);
    expect(count((call) => call.hasTranscript)).toBeGreaterThan(1000);
    expect(count((call) => call.hasCrmErrors)).toBeGreaterThan(80);
    expect(count((call) => call.direction === 'Inbound' && call.answeredAtMs === null)).toBeGreaterThan(200);
  });

  it('hands calls over from a call that ended just then', () => {
    const byId = new Map(calls.map((call) => [call.id, call]));
    const handedOn = calls.filter((call) => call.transferredFrom.length > 0);
    expect(handedOn.length).toBeGreaterThan(50);
    for (const call of handedOn) {
      const leg = byId.get(call.transferredFrom[0] ?? '');
      expect([leg?.endedAtMs, leg?.phoneNumber]).toEqual([call.startedAtMs, call.phoneNumber]);
    }
  });

  it('does not keep anybody waiting', async () => {
    const startedAtMs = performance.now();
    const sandbox = await startTestSandbox({ history: 'full' });
    expect(performance.now() - startedAtMs).toBeLessThan(1000);
    await sandbox.stop();
  });
});
