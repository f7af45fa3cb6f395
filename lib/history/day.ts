/** A day of the calendar as a date field writes it: `2026-03-12`. */
export type Day = string;

const dayMs = 24 * 60 * 60_000;

function clockIn(timeZone: string | undefined): Intl.DateTimeFormat {
  const options = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
  const format = (zone: { timeZone?: string }) =>
    new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', { ...options, ...zone, second: '2-digit', hourCycle: 'h23' });
  try {
    return format(timeZone === undefined || timeZone === '' ? {} : { timeZone });
  } catch {
    // A time zone that is none gives way to this computer's.
    return format({});
  }
}

/** The date and, as if it were UTC, the clock of a place at a moment. */
function partsIn(timeZone: string | undefined, timeMs: number): { day: Day; clockMs: number } {
  const parts = new Map(
    clockIn(timeZone)
      .formatToParts(timeMs)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  const day = `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
  return { day, clockMs: Date.parse(`${day}T${part('hour')}:${part('minute')}:${part('second')}Z`) };
}

/** The day a moment falls on for somebody in this time zone; without one, this computer's. */
export function dayOf(timeMs: number, timeZone: string | undefined): Day {
  return partsIn(timeZone, timeMs).day;
}

/**
 * When a day begins there, in epoch milliseconds; undefined for a text that is no day. Where the clocks skip midnight
 * it is the first moment that has the day's date.
 */
export function startOfDay(day: Day, timeZone: string | undefined): number | undefined {
  const midnightMs = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(midnightMs)) return undefined;
  let timeMs = midnightMs;
  // The offset at the guess may differ from the one at midnight; the second round has the right one.
  for (let round = 0; round < 2; round += 1) timeMs -= partsIn(timeZone, timeMs).clockMs - midnightMs;
  return timeMs;
}

/** The first moment after a day, in epoch milliseconds; days of 23 and 25 hours included. */
export function endOfDay(day: Day, timeZone: string | undefined): number | undefined {
  const noonMs = Date.parse(`${day}T12:00:00Z`);
  if (Number.isNaN(noonMs)) return undefined;
  return startOfDay(new Date(noonMs + dayMs).toISOString().slice(0, 10), timeZone);
}
