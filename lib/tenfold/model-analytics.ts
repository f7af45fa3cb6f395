/** Calls of one direction. Average and sum of durations are in milliseconds. */
interface DirectionFigures {
  calls: number;
  longCalls: number;
  durationMs: number;
  avgDurationMs: number;
}

/** What the calls of a user, a team or a company come to. */
export interface CallFigures {
  calls: number;
  notes: number;
  crmMatches: number;
  crmMatchRatePercent: number;
  durationMs: number;
  avgDurationMs: number;
  /** Null where nobody was scored. */
  listeningScore: number | null;
  inbound: DirectionFigures & { missed: number; answered: number };
  outbound: DirectionFigures & { connects: number; connectRatePercent: number };
}

export interface MemberFigures extends CallFigures {
  id: string;
  name: string;
  emails?: number;
  /** The reference says neither to what nor in which unit. */
  avgResponseTime?: number;
}

/** The best of the asked span by one measure; the unit of a score is that of its metric. */
export interface LeaderboardEntry {
  metric: string;
  label: string;
  description: string;
  values: { name: string; score: number }[];
}

/** Counts, and talk times in minutes: durations elsewhere are in milliseconds. */
export interface TalkFigures {
  inbound: number;
  outbound: number;
  totalCalls: number;
  talkTimeInboundMin: number;
  talkTimeOutboundMin: number;
  totalTimeMin: number;
}

export interface SeriesFigures extends TalkFigures {
  connects: number;
  connectRatePercent: number;
  notes: number;
}

/** When the hour begins, give or take seconds that the server leaves in its labels. */
export interface AtHour {
  timeMs: number;
}

/** What one user came to, beside what they should come to. */
export interface UserFigures extends SeriesFigures {
  name: string;
  outboundCallTarget: number;
  inboundCallTarget: number;
  outboundTimeTargetMin: number;
  inboundTimeTargetMin: number;
}

export interface Analytics {
  overview: CallFigures;
  /** Empty when one user was asked for. */
  leaderboard: LeaderboardEntry[];
  /** In the order of time, however the server sent them. */
  hours: (AtHour & SeriesFigures)[];
  hoursByUser: { id: string; name: string; hours: (AtHour & TalkFigures)[] }[];
  users: UserFigures[];
  members: MemberFigures[];
}
