import { clockHour } from '../history/day.ts';
import type { AtHour, SeriesFigures } from '../tenfold/model-analytics.ts';
import { ratePercent } from './rate.ts';

/** What the calls of one hour of the clock come to. Talk times are in minutes. */
export interface HourRow {
  /** 0 to 23, by the clocks of the asked zone. */
  hour: number;
  /** The clocks show this hour twice, and this is the second time. */
  isAgain: boolean;
  inbound: number;
  outbound: number;
  totalCalls: number;
  talkTimeInboundMin: number;
  talkTimeOutboundMin: number;
  totalTimeMin: number;
  connects: number;
  /** Null in an hour without outbound calls. */
  connectRatePercent: number | null;
  notes: number;
}

type Answered = AtHour & SeriesFigures;
interface Placed {
  hour: number;
  row: Answered;
}

/** Closer than this, an hour of the clock has come again; further apart it is another day's. Some clocks go back by two. */
const againMs = 12 * 3_600_000;
/** Less than this apart, two labels name the same moment: servers leave seconds in them. */
const sameMomentMs = 60_000;

function sumOf(hour: number, isAgain: boolean, rows: readonly Answered[]): HourRow {
  const sum = (of: (row: Answered) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const outbound = sum((row) => row.outbound);
  const connects = sum((row) => row.connects);
  return {
    hour,
    isAgain,
    inbound: sum((row) => row.inbound),
    outbound,
    totalCalls: sum((row) => row.totalCalls),
    talkTimeInboundMin: sum((row) => row.talkTimeInboundMin),
    talkTimeOutboundMin: sum((row) => row.talkTimeOutboundMin),
    totalTimeMin: sum((row) => row.totalTimeMin),
    connects,
    connectRatePercent: ratePercent(connects, outbound),
    notes: sum((row) => row.notes),
  };
}

/**
 * A label of an hour that the clocks skip reads as the hour after. Where two labels name one moment and the hour before
 * has none, the first is that hour's: its calls are of other days, on which there was such an hour.
 */
function unskipped(placed: readonly Placed[]): Placed[] {
  return placed.map(({ hour, row }, place) => {
    const next = placed[place + 1];
    const isDouble = next !== undefined && Math.abs(next.row.timeMs - row.timeMs) < sameMomentMs;
    const before = hour - 1;
    const isFree = before >= 0 && placed.every((other) => other.hour !== before);
    return isDouble && isFree ? { hour: before, row } : { hour, row };
  });
}

/** The same hour of one day, struck twice, stays two; hours of several days are one. */
function rowsOf(hour: number, rows: readonly Answered[]): HourRow[] {
  const [first, second] = rows;
  const apartMs = first && second && rows.length === 2 ? second.timeMs - first.timeMs : 0;
  const isTwice = first && second && apartMs >= sameMomentMs && apartMs < againMs;
  return isTwice ? [sumOf(hour, false, [first]), sumOf(hour, true, [second])] : [sumOf(hour, false, rows)];
}

/**
 * Calls by the hour of the day, from 0 to 23 by the clocks of the zone, whatever day a label carries: the hours still to
 * come today are labelled as yesterday's. Nothing is lost: each column adds up to what came.
 *
 * @param hours in the order of time. Source: V2 / Analytics / Get analytics data for user
 */
export function hourRows(hours: readonly Answered[], zone: string): HourRow[] {
  const placed = unskipped(hours.map((row) => ({ hour: clockHour(row.timeMs, zone), row })));
  const byHour = Map.groupBy(placed, ({ hour }) => hour);
  return [...byHour]
    .sort(([one], [other]) => one - other)
    .flatMap(([hour, group]) =>
      rowsOf(
        hour,
        group.map(({ row }) => row),
      ),
    );
}
