import * as v from 'valibot';
import type { AtHour, SeriesFigures, TalkFigures, UserFigures } from './model-analytics.ts';
import { amountWire, idWire, timeWire } from './wire.ts';

const column = v.array(amountWire);

/** The columns as the wire names them, under the names they have inside. Talk times are minutes. */
const talkColumns = {
  inbound: column,
  outbound: column,
  totalCalls: column,
  talkTimeInbound: column,
  talkTimeOutbound: column,
  totalTime: column,
};
const allColumns = { ...talkColumns, connects: column, connectRate: column, notes: column };
const targetColumns = {
  outboundCallTarget: column,
  inboundCallTarget: column,
  outboundTimeTarget: column,
  inboundTimeTarget: column,
};

type Row = (column: number[]) => number;

function talkRow(wire: { [K in keyof typeof talkColumns]: number[] }, row: Row): TalkFigures {
  return {
    inbound: row(wire.inbound),
    outbound: row(wire.outbound),
    totalCalls: row(wire.totalCalls),
    talkTimeInboundMin: row(wire.talkTimeInbound),
    talkTimeOutboundMin: row(wire.talkTimeOutbound),
    totalTimeMin: row(wire.totalTime),
  };
}

function fullRow(wire: { [K in keyof typeof allColumns]: number[] }, row: Row): SeriesFigures {
  return {
    ...talkRow(wire, row),
    connects: row(wire.connects),
    connectRatePercent: row(wire.connectRate),
    notes: row(wire.notes),
  };
}

/** Callers have made sure that all columns are as long as their labels. */
const at =
  (index: number): Row =>
  (column) =>
    column[index] ?? 0;

type Key = string | number;

/** Which column is longer or shorter than its labels; the labels themselves when they fit none. */
function oddColumn(labels: unknown[], columns: Record<string, unknown>): Key[] | undefined {
  const lists = Object.entries(columns).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]));
  const odd = lists.filter(([, list]) => list.length !== labels.length);
  const first = odd[0];
  if (first === undefined) return undefined;
  return odd.length === lists.length ? ['labels'] : ['series', first[0]];
}

/** A path as valibot wants it, so that a failure names the column. */
function pathTo(input: unknown, keys: Key[]): [v.IssuePathItem, ...v.IssuePathItem[]] {
  const [first = '', ...rest] = keys;
  const item = (key: Key): v.IssuePathItem => ({ type: 'unknown', origin: 'value', input, key, value: undefined });
  return [item(first), ...rest.map(item)];
}

const uneven = 'There are not as many figures as labels';

const byTime = (one: AtHour, other: AtHour): number => one.timeMs - other.timeMs;

const userSeriesWire = v.object({ id: idWire, name: v.string(), ...talkColumns });

/** Hours come out of order and with offsets; inside they are in the order of time. */
export const hourGraphWire = v.pipe(
  v.object({
    labels: v.array(timeWire),
    series: v.object(allColumns),
    userSeries: v.nullish(v.array(userSeriesWire), () => []),
  }),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const { labels, series, userSeries } = dataset.value;
    const odd = oddColumn(labels, series);
    const oddUser = userSeries.findIndex((user) => oddColumn(labels, user) !== undefined);
    if (odd !== undefined || oddUser !== -1) {
      addIssue({ message: uneven, path: pathTo(dataset.value, odd ?? ['userSeries', oddUser]) });
      return NEVER;
    }
    const inOrder = <T>(rowOf: (row: Row) => T): (AtHour & T)[] =>
      labels.map((timeMs, index) => ({ timeMs, ...rowOf(at(index)) })).sort(byTime);
    return {
      hours: inOrder((row) => fullRow(series, row)),
      hoursByUser: userSeries.map((user) => ({
        id: user.id,
        name: user.name,
        hours: inOrder((row) => talkRow(user, row)),
      })),
    };
  }),
);

export const userGraphWire = v.pipe(
  v.object({ labels: v.array(v.string()), series: v.object({ ...allColumns, ...targetColumns }) }),
  v.rawTransform(({ dataset, addIssue, NEVER }): UserFigures[] => {
    const { labels, series } = dataset.value;
    const odd = oddColumn(labels, series);
    if (odd !== undefined) {
      addIssue({ message: uneven, path: pathTo(dataset.value, odd) });
      return NEVER;
    }
    return labels.map((name, index) => ({
      name,
      ...fullRow(series, at(index)),
      outboundCallTarget: at(index)(series.outboundCallTarget),
      inboundCallTarget: at(index)(series.inboundCallTarget),
      outboundTimeTargetMin: at(index)(series.outboundTimeTarget),
      inboundTimeTargetMin: at(index)(series.inboundTimeTarget),
    }));
  }),
);
