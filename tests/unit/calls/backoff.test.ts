import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestWaitMs, waitAfterFailure } from '../../../lib/calls/backoff.ts';

const chance = fc.double({ min: 0, max: 1, noNaN: true });

describe('the wait after a failure', () => {
  it('grows, jittered over its whole length', () => {
    const longest = [1, 2, 3, 4, 5].map((failures) => waitAfterFailure(failures, longestWaitMs.attended, undefined, 1));
    expect(longest).toEqual([2000, 4000, 8000, 10_000, 10_000]);
    expect(waitAfterFailure(3, longestWaitMs.attended, undefined, 0.5)).toBe(4000);
  });

  it('is never longer than somebody who is looking should wait, and never nothing', () => {
    fc.assert(
      fc.property(fc.nat(1000), chance, (failures, random) => {
        const waitMs = waitAfterFailure(failures, longestWaitMs.attended, undefined, random);
        expect(waitMs).toBeGreaterThanOrEqual(250);
        expect(waitMs).toBeLessThanOrEqual(longestWaitMs.attended);
      }),
    );
  });

  it('is never shorter than the server asked for, whoever looks', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(10_000_000), chance, (failures, askedMs, random) => {
        const waitMs = waitAfterFailure(failures, longestWaitMs.attended, askedMs, random);
        expect(waitMs).toBeGreaterThanOrEqual(askedMs);
        expect(waitMs).toBeLessThanOrEqual(askedMs + 1000);
      }),
    );
  });
});
