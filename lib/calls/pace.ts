import type { Policy } from '../settings/policy.ts';

/** The least time between two polls that nobody asked for, in milliseconds. */
export interface Pace {
  activeEveryMs: number;
  visibleEveryMs: number;
  /** Undefined: at every alarm. */
  backgroundEveryMs: number | undefined;
}

/** Pages tremble: their word comes a little before or after its time, and must not miss its poll. */
const tremblingMs = 500;
/** So does the alarm, by more. */
const alarmTremblingMs = 5000;

/** How often Tenfold is asked: about every three seconds while somebody looks, unless the administrator wants less. */
export function paceOf({ pollingSeconds = {} }: Pick<Policy, 'pollingSeconds'>): Pace {
  const { duringCalls = 1, whileOpen = 3, inBackground } = pollingSeconds;
  return {
    activeEveryMs: duringCalls * 1000,
    visibleEveryMs: whileOpen * 1000 - tremblingMs,
    backgroundEveryMs: inBackground === undefined ? undefined : inBackground * 1000 - alarmTremblingMs,
  };
}
