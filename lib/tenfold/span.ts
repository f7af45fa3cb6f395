/** Which figures are asked for: from when to when, and in whose day. */
export interface Span {
  /** Default: the start of today. */
  startTimeMs?: number;
  /** Default: the end of today. */
  endTimeMs?: number;
  /** A name of the time zone database; default: the organization's. */
  timezone?: string;
}

/** The reference says "Unix timestamp" and not its unit; v2 answers in milliseconds, so it is asked in them. */
const timestampUnitMs = 1;

/** The span as the wire names it. */
export function spanFields(span: Span): { startTime?: number; endTime?: number; timezone?: string } {
  const { startTimeMs, endTimeMs, timezone } = span;
  return {
    ...(startTimeMs === undefined ? {} : { startTime: startTimeMs / timestampUnitMs }),
    ...(endTimeMs === undefined ? {} : { endTime: endTimeMs / timestampUnitMs }),
    ...(timezone === undefined ? {} : { timezone }),
  };
}
