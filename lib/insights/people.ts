import type { Analytics, MemberFigures, UserFigures } from '../tenfold/model-analytics.ts';
import { meanOf, msOfMinutes, ratePercent } from './rate.ts';

/** What somebody should come to; times in minutes, as the API has them. */
export interface Targets {
  inboundCalls: number;
  outboundCalls: number;
  inboundMin: number;
  outboundMin: number;
}

/** What one person came to. Null: nothing to divide by, or not told. */
export interface PersonRow {
  key: string;
  name: string;
  calls: number;
  inbound: number;
  outbound: number;
  connects: number;
  connectRatePercent: number | null;
  durationMs: number;
  inboundMs: number;
  outboundMs: number;
  avgDurationMs: number | null;
  longCalls: number | null;
  missed: number | null;
  answered: number | null;
  notes: number;
  crmMatchRatePercent: number | null;
  listeningScore: number | null;
  /** Null where none is set. */
  targets: Targets | null;
}

function targetsOf(user: UserFigures | undefined): Targets | null {
  if (user === undefined) return null;
  const targets = {
    inboundCalls: user.inboundCallTarget,
    outboundCalls: user.outboundCallTarget,
    inboundMin: user.inboundTimeTargetMin,
    outboundMin: user.outboundTimeTargetMin,
  };
  return Object.values(targets).some((target) => target > 0) ? targets : null;
}

function ofMember(member: MemberFigures, user: UserFigures | undefined): PersonRow {
  const { id, name, inbound, outbound, calls, durationMs, notes, crmMatches, listeningScore } = member;
  return {
    key: id,
    name,
    calls,
    inbound: inbound.calls,
    outbound: outbound.calls,
    connects: outbound.connects,
    connectRatePercent: ratePercent(outbound.connects, outbound.calls),
    durationMs,
    inboundMs: inbound.durationMs,
    outboundMs: outbound.durationMs,
    avgDurationMs: meanOf(durationMs, calls),
    longCalls: inbound.longCalls + outbound.longCalls,
    missed: inbound.missed,
    answered: inbound.answered,
    notes,
    crmMatchRatePercent: ratePercent(crmMatches, calls),
    listeningScore,
    targets: targetsOf(user),
  };
}

/** Somebody of the graph whom the members do not name. */
function ofGraph(user: UserFigures, place: number): PersonRow {
  const durationMs = msOfMinutes(user.totalTimeMin);
  return {
    key: `graph:${place}`,
    name: user.name,
    calls: user.totalCalls,
    inbound: user.inbound,
    outbound: user.outbound,
    connects: user.connects,
    connectRatePercent: ratePercent(user.connects, user.outbound),
    durationMs,
    inboundMs: msOfMinutes(user.talkTimeInboundMin),
    outboundMs: msOfMinutes(user.talkTimeOutboundMin),
    avgDurationMs: meanOf(durationMs, user.totalCalls),
    longCalls: null,
    missed: null,
    answered: null,
    notes: user.notes,
    crmMatchRatePercent: null,
    listeningScore: null,
    targets: targetsOf(user),
  };
}

/**
 * Everybody, the most calls first. The API tells of people twice: members have ids and all figures, the graph has
 * targets and names alone. Who of two namesakes is who, their calls and their places tell; where they do not, nobody is
 * given another's targets.
 */
export function personRows({ members, users }: Pick<Analytics, 'members' | 'users'>): PersonRow[] {
  function userOf({ name, inbound, outbound }: MemberFigures, place: number): UserFigures | undefined {
    const fits = (user: UserFigures): boolean =>
      user.name === name && user.inbound === inbound.calls && user.outbound === outbound.calls;
    const beside = users[place];
    if (beside && fits(beside)) return beside;
    const fitting = users.filter(fits);
    return fitting.length === 1 ? fitting[0] : undefined;
  }
  const named = new Set(members.map(({ name }) => name));
  return [
    ...members.map((member, place) => ofMember(member, userOf(member, place))),
    ...users.filter(({ name }) => !named.has(name)).map(ofGraph),
  ].sort((one, other) => other.calls - one.calls || one.name.localeCompare(other.name));
}
