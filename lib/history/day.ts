/** A day of the calendar as a date field writes it: `2026-03-12`. */
export type Day = string;

const dayMs = 24 * 60 * 60_000;

const clocks = new Map<string, Intl.DateTimeFormat>();

function makeClock(timeZone: string): Intl.DateTimeFormat {
  const options = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
  const format = (zone: { timeZone?: string }) =>
    new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', { ...options, ...zone, second: '2-digit', hourCycle: 'h23' });
  try {
    return format(timeZone === '' ? {} : { timeZone });
  } catch {
    // A time zone that is none gives way to this computer's.
    return format({});
  }
}

/** Kept, because making one takes longer than all that is asked of it; this computer may be taken to another zone. */
function clockIn(timeZone = ''): Intl.DateTimeFormat {
  if (timeZone === '') return makeClock(timeZone);
  const clock = clocks.get(timeZone) ?? makeClock(timeZone);
  clocks.set(timeZone, clock);
  return clock;
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

/** The hour that the clocks there show, 0 to 23. */
export function clockHour(timeMs: number, timeZone: string | undefined): number {
  return new Date(partsIn(timeZone, timeMs).clockMs).getUTCHours();
}

/** How far the clocks there are ahead of UTC, for a moment without milliseconds. */
function offsetMs(timeZone: string | undefined, timeMs: number): number {
  return partsIn(timeZone, timeMs).clockMs - timeMs;
}

/**
 * When a day begins there, in epoch milliseconds; undefined for a text that is no day. Where the clocks skip midnight,
 * or strike it twice, it is the first moment from which on the date is the day's.
 */
export function startOfDay(day: Day, timeZone: string | undefined): number | undefined {
  const midnightMs = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(midnightMs)) return undefined;
  // Clocks that change near midnight: one of the two offsets, of the day before or of the day after, is that of midnight.
  const [before, after] = [-dayMs, dayMs].map((aside) => midnightMs - offsetMs(timeZone, midnightMs + aside));
  const begins = (timeMs = Number.NaN): boolean => dayOf(timeMs, timeZone) === day && dayOf(timeMs - 1, timeZone) < day;
  return before !== after && begins(after) ? after : before;
}

/** The first moment after a day, in epoch milliseconds; days of 23 and 25 hours included. */
export function endOfDay(day: Day, timeZone: string | undefined): number | undefined {
  const noonMs = Date.parse(`${day}T12:00:00Z`);
  if (Number.isNaN(noonMs)) return undefined;
  return startOfDay(new Date(noonMs + dayMs).toISOString().slice(0, 10), timeZone);
}
