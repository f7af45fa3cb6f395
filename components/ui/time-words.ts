import { writeDate } from './date-pattern.ts';
import { knownLocale, knownTimeZone, languageOf } from './locales.ts';

/** How a user wants to read dates and times: moment.js patterns, a BCP 47 locale, an IANA time zone. */
export interface TimeSettings {
  timezone?: string;
  dateFormat?: string;
  timeFormat?: string;
  locale?: string;
}

/** Dates, times and numbers as one user reads them. Times are epoch milliseconds. */
export interface TimeWords {
  date(timeMs: number): string;
  time(timeMs: number): string;
  /** The time of day, and the date as well when it was not today. */
  moment(timeMs: number, nowMs: number): string;
  /** How long ago, in the largest unit that fits: "3 days ago"; after a month the date. */
  ago(timeMs: number, nowMs: number): string;
  /** How long until then, in whole seconds: "in 8 seconds". */
  ahead(timeMs: number, nowMs: number): string;
  number: (value: number) => string;
}

/** Minutes and seconds as on a clock, "02:07", with hours only when there are any. */
export function elapsedWords(durationMs: number): string {
  const totalS = Math.max(0, Math.floor(durationMs / 1000));
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(totalS / 3600);
  const rest = `${two(Math.floor(totalS / 60) % 60)}:${two(totalS % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

/** Whole seconds until a moment, never less than one: a wait that is over reads as "in 1 s". */
export function secondsUntil(timeMs: number, nowMs: number): number {
  return Math.max(1, Math.ceil((timeMs - nowMs) / 1000));
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const daysSaidAsSuch = 30;

/** `hh` counts to twelve and `HH` to twenty-four, with or without minutes; else the locale decides. */
function clockOf(timeFormat: string | undefined): Intl.DateTimeFormatOptions {
  if (/[Hk]/.test(timeFormat ?? '')) return { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
  if (/h/.test(timeFormat ?? '')) return { hour: 'numeric', minute: '2-digit', hourCycle: 'h12' };
  return { hour: 'numeric', minute: '2-digit' };
}

/** Each format costs the browser a fraction of a millisecond to make, and most screens need few of them. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function formatsOf({ timezone, timeFormat, locale: wanted }: TimeSettings) {
  const locale = knownLocale(wanted);
  const timeZone = knownTimeZone(timezone);
  const clock = clockOf(timeFormat);
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, timeZone === undefined ? options : { ...options, timeZone });
  return {
    numeric: once(
      () =>
        new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
          year: 'numeric',
          month: 'numeric',
          day: 'numeric',
          ...(timeZone === undefined ? {} : { timeZone }),
        }),
    ),
    names: once(() => format({ calendar: 'gregory', month: 'long', day: 'numeric', weekday: 'long' })),
    shortNames: once(() => format({ calendar: 'gregory', month: 'short', day: 'numeric', weekday: 'short' })),
    date: once(() => format({ year: 'numeric', month: 'short', day: 'numeric' })),
    dayAndTime: once(() => format({ month: 'short', day: 'numeric', ...clock })),
    time: once(() => format(clock)),
  };
}

function partsOf(format: Intl.DateTimeFormat, timeMs: number): Partial<Record<Intl.DateTimeFormatPartTypes, string>> {
  return Object.fromEntries(format.formatToParts(timeMs).map(({ type, value }) => [type, value]));
}

/**
 * How the user of these settings reads dates and times. A time zone, locale or pattern that is none gives way to the
 * browser's own. Words that stand inside a sentence keep to `sentenceLanguage`, whatever the locale.
 */
export function createTimeWords(settings: TimeSettings, sentenceLanguage: string): TimeWords {
  const { dateFormat = '' } = settings;
  const locale = knownLocale(settings.locale);
  const formats = formatsOf(settings);
  const sentenceLocale = languageOf(locale) === sentenceLanguage ? locale : sentenceLanguage;
  const relative = once(() => new Intl.RelativeTimeFormat(sentenceLocale, { numeric: 'auto' }));
  const numbers = once(() => new Intl.NumberFormat(locale));

  function dayOf(timeMs: number): { year: number; month: number; day: number } {
    const { year, month, day } = partsOf(formats.numeric(), timeMs);
    return { year: Number(year), month: Number(month), day: Number(day) };
  }
  function dayNumber(timeMs: number): number {
    const { year, month, day } = dayOf(timeMs);
    return Date.UTC(year, month - 1, day) / dayMs;
  }
  function patternDate(timeMs: number): string | undefined {
    if (dateFormat === '') return undefined;
    const { month: monthName = '', weekday: weekdayName = '' } = partsOf(formats.names(), timeMs);
    const { month: monthShort = '', weekday: weekdayShort = '' } = partsOf(formats.shortNames(), timeMs);
    return writeDate(dateFormat, { ...dayOf(timeMs), monthName, monthShort, weekdayName, weekdayShort });
  }
  const date = (timeMs: number): string => patternDate(timeMs) ?? formats.date().format(timeMs);
  const time = (timeMs: number): string => formats.time().format(timeMs);

  return {
    date,
    time,
    moment(timeMs, nowMs) {
      if (dayNumber(timeMs) === dayNumber(nowMs)) return time(timeMs);
      const day = patternDate(timeMs);
      return day === undefined ? formats.dayAndTime().format(timeMs) : `${day}, ${time(timeMs)}`;
    },
    ago(timeMs, nowMs) {
      const pastMs = Math.max(0, nowMs - timeMs);
      if (pastMs < hourMs) return relative().format(-Math.floor(pastMs / 60_000), 'minute');
      if (pastMs < dayMs) return relative().format(-Math.floor(pastMs / hourMs), 'hour');
      // Counted by the calendar, so that "yesterday" is never the day before.
      const days = dayNumber(nowMs) - dayNumber(timeMs);
      return days > daysSaidAsSuch ? date(timeMs) : relative().format(-days, 'day');
    },
    ahead: (timeMs, nowMs) => relative().format(secondsUntil(timeMs, nowMs), 'second'),
    number: (value) => numbers().format(value),
  };
}
