/** Days and hours in time zones. */

const HOUR_MS = 3600_000;
const MINUTE_MS = 60_000;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterIn(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(zone, made);
  return made;
}

/** Whether the TZ database knows the name. */
export function isTimeZone(zone: string): boolean {
  try {
    formatterIn(zone);
    return true;
  } catch {
    return false;
  }
}

/** How far the zone's clocks are ahead of UTC at `timeMs`, in milliseconds. */
function zoneOffsetMs(timeMs: number, zone: string): number {
  const parts = new Map(
    formatterIn(zone)
      .formatToParts(timeMs)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return shown - Math.floor(timeMs / 1000) * 1000;
}

/** The hour the zone's clocks show, 0 to 23. */
export function hourIn(timeMs: number, zone: string): number {
  return new Date(timeMs + zoneOffsetMs(timeMs, zone)).getUTCHours();
}

/** The point in time at which the zone's clocks show this wall time (given as if it were UTC). */
function fromWallTime(wallMs: number, zone: string): number {
  const guess = wallMs - zoneOffsetMs(wallMs, zone);
  return wallMs - zoneOffsetMs(guess, zone);
}

/** First and last millisecond of the day the zone is in at `timeMs`. */
export function dayIn(timeMs: number, zone: string): { readonly startMs: number; readonly endMs: number } {
  const midnight = new Date(timeMs + zoneOffsetMs(timeMs, zone)).setUTCHours(0, 0, 0, 0);
  return { startMs: fromWallTime(midnight, zone), endMs: fromWallTime(midnight + 24 * HOUR_MS, zone) - 1 };
}

/** `-06:00` */
function offsetText(offsetMs: number): string {
  const minutes = Math.abs(offsetMs) / MINUTE_MS;
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${offsetMs < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}

/**
 * The hours 0 to 23 as the API labels them: each the last one of its kind up to `nowMs`, so that those still to come
 * today carry yesterday's date; in the zone's own time with its offset.
 */
export function hourLabels(nowMs: number, zone: string): readonly string[] {
  const wall = new Date(nowMs + zoneOffsetMs(nowMs, zone));
  const currentHour = wall.getUTCHours();
  return Array.from({ length: 24 }, (_, hour) => {
    const label = new Date(wall);
    if (hour > currentHour) label.setUTCDate(label.getUTCDate() - 1);
    label.setUTCHours(hour, 0, wall.getUTCSeconds(), 0);
    const offset = offsetText(zoneOffsetMs(fromWallTime(label.getTime(), zone), zone));
    return `${label.toISOString().slice(0, 19)}${offset}`;
  });
}
