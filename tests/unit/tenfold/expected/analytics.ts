const noTalk = {
  inbound: 0,
  outbound: 0,
  totalCalls: 0,
  talkTimeInboundMin: 0,
  talkTimeOutboundMin: 0,
  totalTimeMin: 0,
};
const nothing = { ...noTalk, connects: 0, connectRatePercent: 0, notes: 0 };
const noTargets = { outboundCallTarget: 0, inboundCallTarget: 0, outboundTimeTargetMin: 0, inboundTimeTargetMin: 0 };

const noInbound = { calls: 0, longCalls: 0, durationMs: 0, avgDurationMs: 0, missed: 0, answered: 0 };
const noOutbound = { calls: 0, longCalls: 0, durationMs: 0, avgDurationMs: 0, connects: 0, connectRatePercent: 0 };

const noCalls = {
  calls: 0,
  notes: 0,
  crmMatches: 0,
  crmMatchRatePercent: 0,
  durationMs: 0,
  avgDurationMs: 0,
  listeningScore: null,
  inbound: noInbound,
  outbound: noOutbound,
};

const hourMs = 3_600_000;

/** A day's hours, the first of them at this time, with what happened in some of them. */
const day = <T>(first: string, quiet: T, busy: Record<number, Partial<T>> = {}) =>
  Array.from({ length: 24 }, (_, hour) => ({ timeMs: Date.parse(first) + hour * hourMs, ...quiet, ...busy[hour] }));

const company = {
  overview: {
    calls: 48,
    notes: 48,
    crmMatches: 0,
    crmMatchRatePercent: 0,
    durationMs: 2_205_493,
    avgDurationMs: 45_947.770833333336,
    listeningScore: null,
    inbound: { calls: 5, longCalls: 5, durationMs: 365_217, avgDurationMs: 73_043.4, missed: 3, answered: 2 },
    outbound: {
      calls: 43,
      longCalls: 43,
      durationMs: 1_840_276,
      avgDurationMs: 42_797.11627906977,
      connects: 6,
      connectRatePercent: 13.953488372093023,
    },
  },
  leaderboard: [
    { metric: 'ear', label: 'Sound quality', description: 'Best quality', values: [] },
    {
      metric: 'workhorse',
      label: 'dedicated',
      description: 'Most time spent on calls',
      values: [{ name: 'AB', score: 2_076_651 }],
    },
  ],
  // The labels begin at midnight of the 17th and end with the evening of the 16th, which is the first in time.
  hours: day('2017-11-16T18:00:42-06:00', nothing, {
    23: talk(2, 29, 31, 10.13, { connects: 29, connectRatePercent: 10.13, notes: 29 }),
    0: talk(1, 1, 2, 2.01, { connects: 1, connectRatePercent: 2.01, notes: 1 }),
    1: talk(1, 13, 14, 14.1, { connects: 13, connectRatePercent: 14.1, notes: 13 }),
    2: talk(1, 0, 1, 1.11, { connectRatePercent: 1.11 }),
  }),
  hoursByUser: [
    {
      id: '59811c75ff32cc0700740969',
      name: 'John Doe',
      hours: day('2017-11-16T18:00:42-06:00', noTalk, {
        23: talk(29, 29, 29, 29.34, {}),
        0: talk(1, 1, 1, 1, {}),
        1: talk(13, 13, 13, 13.31, {}),
      }),
    },
  ],
  users: [
    { name: 'admin', ...nothing, ...noTargets },
    { name: 'TG', ...nothing, ...noTargets },
    {
      name: 'TA',
      inbound: 5,
      outbound: 41,
      totalCalls: 46,
      talkTimeInboundMin: 6.08695,
      talkTimeOutboundMin: 28.5239,
      totalTimeMin: 34.61085,
      connects: 5,
      connectRatePercent: 12.2,
      notes: 46,
      ...noTargets,
    },
  ],
  members: [{ id: '55cfd26b319414c423f1a5d8', name: 'admin', ...noCalls }],
};

/** An hour of calls, in which all three talk times are the same, as they are in the reference. */
function talk<T>(inbound: number, outbound: number, totalCalls: number, minutes: number, more: T) {
  const times = { talkTimeInboundMin: minutes, talkTimeOutboundMin: minutes, totalTimeMin: minutes };
  return { inbound, outbound, totalCalls, ...times, ...more };
}

/** What the answers with figures mean. */
export const analytics = {
  '34-get-analytics-data-for-user': {
    overview: noCalls,
    leaderboard: [],
    hours: day('2017-11-16T16:00:12-08:00', nothing),
    hoursByUser: [],
    users: [{ name: 'Test Admin', ...nothing, ...noTargets }],
    members: [{ id: '59af577f5a76c5fa4d12df09', name: 'Test user', ...noCalls, emails: 0, avgResponseTime: 0 }],
  },
  '35-get-analytics-data-for-all-teams': company,
  '36-get-analytics-data-for-team': company,
  '37-get-analytics-data-for-company': company,
};
