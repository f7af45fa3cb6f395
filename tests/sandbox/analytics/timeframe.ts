/** The time figures are asked for: the current day of the organisation unless the request says otherwise. */
import * as v from 'valibot';
import { ORGANIZATION_TIME_ZONE } from '../agents.ts';
import type { Call } from '../call.ts';
import { dayIn, isTimeZone } from './zone.ts';

/** A name of the TZ database; without one it is the organisation's. */
export const zoneField = v.optional(
  v.pipe(v.string(), v.check(isTimeZone, 'there is no such time zone.')),
  ORGANIZATION_TIME_ZONE,
);

export interface Timeframe {
  /** Epoch milliseconds, both in it. */
  readonly startMs: number;
  readonly endMs: number;
  readonly zone: string;
}

export interface AskedTime {
  readonly startTime?: number | undefined;
  readonly endTime?: number | undefined;
  readonly timezone: string;
}

/** The time asked for; null when it ends before it starts. */
export function timeframeOf({ startTime, endTime, timezone }: AskedTime, nowMs: number): Timeframe | null {
  const today = dayIn(nowMs, timezone);
  const frame = { startMs: startTime ?? today.startMs, endMs: endTime ?? today.endMs, zone: timezone };
  return frame.endMs < frame.startMs ? null : frame;
}

/** Whether the call began in it. */
export function beganIn(call: Call, { startMs, endMs }: Timeframe): boolean {
  return call.startedAtMs >= startMs && call.startedAtMs <= endMs;
}
