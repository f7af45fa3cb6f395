import type { Analytics, UserFigures } from '../../../lib/tenfold/model-analytics.ts';

const direction = { calls: 0, longCalls: 0, durationMs: 0, avgDurationMs: 0 };

/** An answer for one user, with nothing in it but this. */
export function figuresOf(
  { calls = 0, missed = 0, durationMs = 0 }: { calls?: number; missed?: number; durationMs?: number },
  users: UserFigures[],
): Analytics {
  return {
    overview: {
      calls,
      notes: 0,
      crmMatches: 0,
      crmMatchRatePercent: 0,
      durationMs,
      avgDurationMs: 0,
      listeningScore: null,
      inbound: { ...direction, missed, answered: 0 },
      outbound: { ...direction, connects: 0, connectRatePercent: 0 },
    },
    leaderboard: [],
    hours: [],
    hoursByUser: [],
    users,
    members: [],
  };
}

export function userFigures(change: Partial<UserFigures> = {}): UserFigures {
  return {
    name: 'Dana',
    inbound: 0,
    outbound: 0,
    totalCalls: 0,
    talkTimeInboundMin: 0,
    talkTimeOutboundMin: 0,
    totalTimeMin: 0,
    connects: 0,
    connectRatePercent: 0,
    notes: 0,
    outboundCallTarget: 0,
    inboundCallTarget: 0,
    outboundTimeTargetMin: 0,
    inboundTimeTargetMin: 0,
    ...change,
  };
}
