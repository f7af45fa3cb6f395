import type { HourRow } from '../../lib/insights/hours.ts';
import type { OwnDay } from '../../lib/insights/own-day.ts';
import type { PersonRow } from '../../lib/insights/people.ts';
import type { CallFigures } from '../../lib/tenfold/model-analytics.ts';
import { longName } from './samples.ts';

const minuteMs = 60_000;

export const figures: CallFigures = {
  calls: 1284,
  notes: 611,
  crmMatches: 1003,
  crmMatchRatePercent: 78,
  durationMs: 3517 * minuteMs,
  avgDurationMs: 164_000,
  listeningScore: 71.24,
  inbound: {
    calls: 402,
    longCalls: 61,
    durationMs: 1180 * minuteMs,
    avgDurationMs: 176_000,
    missed: 37,
    answered: 365,
  },
  outbound: {
    calls: 882,
    longCalls: 118,
    durationMs: 2337 * minuteMs,
    avgDurationMs: 159_000,
    connects: 512,
    connectRatePercent: 58,
  },
};

const noDirection = { calls: 0, longCalls: 0, durationMs: 0, avgDurationMs: 0 };

export const noFigures: CallFigures = {
  calls: 0,
  notes: 0,
  crmMatches: 0,
  crmMatchRatePercent: 0,
  durationMs: 0,
  avgDurationMs: 0,
  listeningScore: null,
  inbound: { ...noDirection, missed: 0, answered: 0 },
  outbound: { ...noDirection, connects: 0, connectRatePercent: 0 },
};

/** Calls in and out from seven in the morning; at noon nobody phones. */
const dayCalls = [
  [2, 5],
  [11, 19],
  [24, 31],
  [18, 42],
  [9, 27],
  [0, 0],
  [14, 22],
  [21, 38],
  [17, 29],
  [6, 12],
] as const;

export const hours: readonly HourRow[] = dayCalls.map(([inbound, outbound], place) => ({
  hour: 7 + place,
  isAgain: false,
  inbound,
  outbound,
  totalCalls: inbound + outbound,
  talkTimeInboundMin: inbound * 3,
  talkTimeOutboundMin: outbound * 2,
  totalTimeMin: inbound * 3 + outbound * 2,
  connects: Math.round(outbound * 0.6),
  connectRatePercent: outbound > 0 ? 60 : null,
  notes: Math.round((inbound + outbound) / 3),
}));

export const hourName = ({ hour }: HourRow): string => `${hour}:00`;

function person(name: string, inbound: number, outbound: number, targets: PersonRow['targets'] = null): PersonRow {
  return {
    key: name,
    name,
    calls: inbound + outbound,
    inbound,
    outbound,
    connects: Math.round(outbound * 0.6),
    connectRatePercent: outbound > 0 ? 60 : null,
    durationMs: (inbound * 3 + outbound * 2) * minuteMs,
    inboundMs: inbound * 3 * minuteMs,
    outboundMs: outbound * 2 * minuteMs,
    avgDurationMs: inbound + outbound > 0 ? 2.4 * minuteMs : null,
    longCalls: 4,
    missed: null,
    answered: null,
    notes: 12,
    crmMatchRatePercent: 81.4,
    listeningScore: 0.3,
    targets,
  };
}

export const people: readonly PersonRow[] = [
  person('Dana Whitfield', 21, 64, { inboundCalls: 20, outboundCalls: 50, inboundMin: 60, outboundMin: 120 }),
  person(longName, 34, 40, { inboundCalls: 30, outboundCalls: 70, inboundMin: 60, outboundMin: 120 }),
  person('Marcus Reed', 0, 0),
];

/** More than a picture shows. */
export const crowd: readonly PersonRow[] = Array.from({ length: 15 }, (_none, place) =>
  person(`Agent ${place + 1}`, 15 - place, 30 - 2 * place),
);

export const ownDay: OwnDay = {
  calls: 38,
  missed: 2,
  talkMin: 134,
  targets: [
    { kind: 'outbound-calls', done: 24, target: 40 },
    { kind: 'inbound-calls', done: 14, target: 10 },
    { kind: 'outbound-time', done: 95, target: 120 },
    { kind: 'inbound-time', done: 0, target: 45 },
  ],
};
