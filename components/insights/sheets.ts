import { i18n } from '#i18n';
import type { Board } from '../../lib/insights/board.ts';
import type { HourRow } from '../../lib/insights/hours.ts';
import type { PersonRow, Targets } from '../../lib/insights/people.ts';
import type { Rates } from '../../lib/insights/rate.ts';
import type { Cell, Sheet } from '../../lib/insights/sheet.ts';
import type { CallFigures } from '../../lib/tenfold/model-analytics.ts';
import { scoreOfHundred } from '../ui/listening-score.ts';

const minutes = (durationMs: number | null): Cell => (durationMs === null ? null : durationMs / 60_000);
const score = (value: number | null): Cell => scoreOfHundred(value) ?? null;
const inMinutes = (name: string): string => i18n.t('insights.inMinutes', [name]);
const inPercent = (name: string): string => i18n.t('insights.inPercent', [name]);
const target = (name: string): string => i18n.t('insights.target', [name]);
const scoreHead = (): string => i18n.t('insights.ofHundred', [i18n.t('insights.listeningScore')]);

/** All totals, of each direction where it has its own. */
export function totalsSheet(figures: CallFigures, rates: Rates): Sheet {
  const { inbound, outbound } = figures;
  const average = inMinutes(i18n.t('insights.average'));
  return {
    head: [i18n.t('insights.figure'), i18n.t('insights.all'), i18n.t('insights.inbound'), i18n.t('insights.outbound')],
    rows: [
      [i18n.t('insights.calls'), figures.calls, inbound.calls, outbound.calls],
      [i18n.t('insights.longCalls'), inbound.longCalls + outbound.longCalls, inbound.longCalls, outbound.longCalls],
      [inMinutes(i18n.t('insights.duration')), ...[figures, inbound, outbound].map((part) => minutes(part.durationMs))],
      [average, minutes(rates.avgMs), minutes(rates.inboundAvgMs), minutes(rates.outboundAvgMs)],
      [i18n.t('insights.answered'), null, inbound.answered, null],
      [i18n.t('insights.missed'), null, inbound.missed, null],
      [i18n.t('insights.connects'), null, null, outbound.connects],
      [inPercent(i18n.t('insights.connectRate')), null, null, rates.connectPercent],
      [i18n.t('insights.notes'), figures.notes, null, null],
      [i18n.t('insights.crmMatches'), figures.crmMatches, null, null],
      [inPercent(i18n.t('insights.crmMatchRate')), rates.crmMatchPercent, null, null],
      [scoreHead(), score(figures.listeningScore), null, null],
    ],
  };
}

/** Every hour with all its figures. */
export function hoursSheet(rows: readonly HourRow[], hourName: (row: HourRow) => string): Sheet {
  return {
    head: [
      i18n.t('insights.hour'),
      i18n.t('insights.calls'),
      i18n.t('insights.inbound'),
      i18n.t('insights.outbound'),
      i18n.t('insights.connects'),
      inPercent(i18n.t('insights.connectRate')),
      inMinutes(i18n.t('insights.duration')),
      inMinutes(i18n.t('insights.timeInbound')),
      inMinutes(i18n.t('insights.timeOutbound')),
      i18n.t('insights.notes'),
    ],
    rows: rows.map((row) => [
      hourName(row),
      row.totalCalls,
      row.inbound,
      row.outbound,
      row.connects,
      row.connectRatePercent,
      row.totalTimeMin,
      row.talkTimeInboundMin,
      row.talkTimeOutboundMin,
      row.notes,
    ]),
  };
}

interface Column {
  head: string;
  cell: (person: PersonRow) => Cell;
}

/** A figure and, beside it, what it should come to. */
function withTarget(column: Column, hasTargets: boolean, of: (targets: Targets) => number): Column[] {
  const beside = { head: target(column.head), cell: ({ targets }: PersonRow) => (targets ? of(targets) : null) };
  return hasTargets ? [column, beside] : [column];
}

function personColumns(has: boolean): Column[] {
  const inbound = { head: i18n.t('insights.inbound'), cell: (one: PersonRow) => one.inbound };
  const outbound = { head: i18n.t('insights.outbound'), cell: (one: PersonRow) => one.outbound };
  const timeInbound = {
    head: inMinutes(i18n.t('insights.timeInbound')),
    cell: (one: PersonRow) => minutes(one.inboundMs),
  };
  const timeOutbound = {
    head: inMinutes(i18n.t('insights.timeOutbound')),
    cell: (one: PersonRow) => minutes(one.outboundMs),
  };
  return [
    { head: i18n.t('insights.person'), cell: ({ name }) => name },
    { head: i18n.t('insights.calls'), cell: ({ calls }) => calls },
    ...withTarget(inbound, has, ({ inboundCalls }) => inboundCalls),
    ...withTarget(outbound, has, ({ outboundCalls }) => outboundCalls),
    { head: i18n.t('insights.connects'), cell: ({ connects }) => connects },
    { head: inPercent(i18n.t('insights.connectRate')), cell: ({ connectRatePercent }) => connectRatePercent },
    { head: inMinutes(i18n.t('insights.duration')), cell: ({ durationMs }) => minutes(durationMs) },
    ...withTarget(timeInbound, has, ({ inboundMin }) => inboundMin),
    ...withTarget(timeOutbound, has, ({ outboundMin }) => outboundMin),
    { head: inMinutes(i18n.t('insights.average')), cell: ({ avgDurationMs }) => minutes(avgDurationMs) },
    { head: i18n.t('insights.longCalls'), cell: ({ longCalls }) => longCalls },
    { head: i18n.t('insights.missed'), cell: ({ missed }) => missed },
    { head: i18n.t('insights.answered'), cell: ({ answered }) => answered },
    { head: i18n.t('insights.notes'), cell: ({ notes }) => notes },
    { head: inPercent(i18n.t('insights.crmMatchRate')), cell: ({ crmMatchRatePercent }) => crmMatchRatePercent },
    { head: scoreHead(), cell: ({ listeningScore }) => score(listeningScore) },
  ];
}

/** Everybody with all their figures, and their targets where these count. */
export function peopleSheet(people: readonly PersonRow[], hasTargets: boolean): Sheet {
  const columns = personColumns(hasTargets);
  return {
    head: columns.map(({ head }) => head),
    rows: people.map((person) => columns.map(({ cell }) => cell(person))),
  };
}

/** Each board's places, with the score as it is shown. */
export function boardSheet(boards: readonly Board[], name: (board: Board) => string, value: BoardValue): Sheet {
  return {
    head: [i18n.t('insights.board'), i18n.t('insights.place'), i18n.t('insights.person'), i18n.t('insights.score')],
    rows: boards.flatMap((board) =>
      board.values.map((entry, place) => [name(board), place + 1, entry.name, value(board, entry.score)]),
    ),
  };
}

export type BoardValue = (board: Board, score: number) => string;
