import { type Day, dayOf, endOfDay, startOfDay } from '../history/day.ts';

export const namedSpans = ['today', 'yesterday', 'thisWeek', 'lastWeek', 'thisMonth', 'lastMonth'] as const;

/** A time that is told by its name, and moves on with the calendar. */
export type NamedSpan = (typeof namedSpans)[number];

/** The time somebody asks about: a named one, or from one day to another, both in it. */
export type SpanChoice = { kind: NamedSpan } | { kind: 'days'; from: Day; to: Day };

/** From when to when in epoch milliseconds, both moments in it. */
export interface TimeSpan {
  fromMs: number;
  toMs: number;
}

/** Where and when a choice is made. */
export interface SpanPlace {
  /** A name of the time zone database. */
  zone: string;
  nowMs: number;
  /** With which day a week begins: 1 is Monday, 7 is Sunday. */
  firstWeekday: number;
}

function plusDays(day: Day, count: number): Day {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + count);
  return moved.toISOString().slice(0, 10);
}

/** The first of the month that is `count` months away. */
function firstOfMonth(day: Day, count: number): Day {
  const first = new Date(`${day}T00:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() + count, 1);
  return first.toISOString().slice(0, 10);
}

function firstOfWeek(day: Day, firstWeekday: number): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return plusDays(day, -((weekday - firstWeekday + 7) % 7));
}

/** The first and the last day of a choice, as the calendar there has them. */
export function daysOf(choice: SpanChoice, { zone, nowMs, firstWeekday }: SpanPlace): { first: Day; last: Day } {
  const today = dayOf(nowMs, zone);
  const monday = firstOfWeek(today, firstWeekday);
  switch (choice.kind) {
    case 'today':
      return { first: today, last: today };
    case 'yesterday':
      return { first: plusDays(today, -1), last: plusDays(today, -1) };
    case 'thisWeek':
      return { first: monday, last: plusDays(monday, 6) };
    case 'lastWeek':
      return { first: plusDays(monday, -7), last: plusDays(monday, -1) };
    case 'thisMonth':
      return { first: firstOfMonth(today, 0), last: plusDays(firstOfMonth(today, 1), -1) };
    case 'lastMonth':
      return { first: firstOfMonth(today, -1), last: plusDays(firstOfMonth(today, 0), -1) };
    case 'days':
      return { first: choice.from, last: choice.to };
  }
}

/**
 * From when to when a choice is, by the clocks of its zone: a day may have 23 or 25 hours. Undefined when a day is
 * missing or the last comes before the first.
 */
export function spanOf(choice: SpanChoice, place: SpanPlace): TimeSpan | undefined {
  const { first, last } = daysOf(choice, place);
  const fromMs = startOfDay(first, place.zone);
  const endMs = endOfDay(last, place.zone);
  return fromMs === undefined || endMs === undefined || endMs <= fromMs ? undefined : { fromMs, toMs: endMs - 1 };
}

/** Whether it is a single day of the calendar. */
export function isOneDay(choice: SpanChoice): boolean {
  return choice.kind === 'days' ? choice.from === choice.to : choice.kind === 'today' || choice.kind === 'yesterday';
}
