import type { Analytics, UserFigures } from '../tenfold/model-analytics.ts';

export type TargetKind = 'outbound-calls' | 'inbound-calls' | 'outbound-time' | 'inbound-time';

/** How far one of the four targets is reached: calls, or whole minutes on the phone. */
export interface TargetProgress {
  kind: TargetKind;
  done: number;
  target: number;
}

/** What an agent's own day has come to. */
export interface OwnDay {
  calls: number;
  missed: number;
  /** On the phone, in whole minutes. */
  talkMin: number;
  /** Only targets that are set: none is a target of 0. */
  targets: TargetProgress[];
}

/** The graph names people and not their ids: who of several is meant is known only where no namesake is. */
function ownRow(users: readonly UserFigures[], name: string): UserFigures | undefined {
  const fitting = users.length === 1 ? users : users.filter((user) => user.name === name);
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** An own day out of the answer for one user. Source: V2 / Analytics / Get analytics data for user */
export function ownDayOf({ overview, users }: Pick<Analytics, 'overview' | 'users'>, name: string): OwnDay {
  const row = ownRow(users, name);
  const targets: TargetProgress[] = row
    ? [
        { kind: 'outbound-calls', done: row.outbound, target: row.outboundCallTarget },
        { kind: 'inbound-calls', done: row.inbound, target: row.inboundCallTarget },
        { kind: 'outbound-time', done: Math.floor(row.talkTimeOutboundMin), target: row.outboundTimeTargetMin },
        { kind: 'inbound-time', done: Math.floor(row.talkTimeInboundMin), target: row.inboundTimeTargetMin },
      ]
    : [];
  return {
    calls: overview.calls,
    missed: overview.inbound.missed,
    talkMin: Math.floor(overview.durationMs / 60_000),
    targets: targets.filter(({ target }) => target > 0),
  };
}
