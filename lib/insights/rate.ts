import type { CallFigures } from '../tenfold/model-analytics.ts';

/** How many of a hundred; null when there is nothing to divide by. */
export function ratePercent(part: number, whole: number): number | null {
  return whole > 0 ? (100 * part) / whole : null;
}

/** The mean, in the unit of the sum; null when there is nothing to divide by. */
export function meanOf(sum: number, count: number): number | null {
  return count > 0 ? sum / count : null;
}

/** Minutes, as the API's graphs have them, in the unit of all other durations. */
export function msOfMinutes(minutes: number): number {
  return minutes * 60_000;
}

/** Rates and means; null where there is nothing to divide by. */
export interface Rates {
  connectPercent: number | null;
  crmMatchPercent: number | null;
  avgMs: number | null;
  inboundAvgMs: number | null;
  outboundAvgMs: number | null;
}

/** Reckoned from the counts that are shown beside them: the API says 0 also where there was nothing to divide by. */
export function ratesOf({ calls, crmMatches, durationMs, inbound, outbound }: CallFigures): Rates {
  return {
    connectPercent: ratePercent(outbound.connects, outbound.calls),
    crmMatchPercent: ratePercent(crmMatches, calls),
    avgMs: meanOf(durationMs, calls),
    inboundAvgMs: meanOf(inbound.durationMs, inbound.calls),
    outboundAvgMs: meanOf(outbound.durationMs, outbound.calls),
  };
}
