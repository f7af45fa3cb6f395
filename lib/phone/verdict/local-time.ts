const minuteMs = 60_000;
const dayMin = 24 * 60;

/** Nobody is called before or after, without being asked whether that is meant: minutes after midnight. */
const morningMin = 8 * 60;
const eveningMin = 21 * 60;

/** Times further apart tell nobody what time it is there, in minutes. */
const widestSpanMin = 3 * 60;

/** Minutes that clocks in a zone are ahead of UTC at a moment, summer time included; undefined for an unknown zone. */
function aheadMin(zone: string, nowMs: number): number | undefined {
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    const part = Object.fromEntries(format.formatToParts(nowMs).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = part;
    return Math.round((Date.UTC(year, month - 1, day, hour, minute) - nowMs) / minuteMs);
  } catch {
    return undefined;
  }
}

/**
 * The zone whose time it is there, or the westernmost and the easternmost of those it may be; none when they are too
 * far apart to say anything, or one is unknown to this browser.
 */
export function clocksOf(zones: readonly string[], nowMs: number): string[] {
  const ahead = zones.map((zone) => ({ zone, min: aheadMin(zone, nowMs) }));
  const known = ahead.flatMap(({ zone, min }) => (min === undefined ? [] : [{ zone, min }]));
  const [west, ...others] = known.sort((one, other) => one.min - other.min);
  const east = others.at(-1) ?? west;
  if (!west || !east || known.length < zones.length || east.min - west.min > widestSpanMin) return [];
  return east.min === west.min ? [west.zone] : [west.zone, east.zone];
}

/** Whether it is before 8 or after 21 o'clock in every one of the zones. */
export function isNight(zones: readonly string[], nowMs: number): boolean {
  const minutesOfDay = zones.map((zone) => {
    const ahead = aheadMin(zone, nowMs);
    return ahead === undefined ? undefined : (((Math.floor(nowMs / minuteMs) + ahead) % dayMin) + dayMin) % dayMin;
  });
  return (
    minutesOfDay.length > 0 && minutesOfDay.every((min) => min !== undefined && (min < morningMin || min >= eveningMin))
  );
}
