import { describe, expect, it } from 'vitest';
import { personRows } from '../../../lib/insights/people.ts';
import { ratesOf } from '../../../lib/insights/rate.ts';
import type { MemberFigures, UserFigures } from '../../../lib/tenfold/model-analytics.ts';

function member(id: string, name: string, calls = 0): MemberFigures {
  return {
    id,
    name,
    calls,
    notes: 0,
    crmMatches: 0,
    crmMatchRatePercent: 0,
    durationMs: calls * 90_000,
    avgDurationMs: 0,
    listeningScore: null,
    inbound: { calls: 0, longCalls: 0, durationMs: 0, avgDurationMs: 0, missed: 0, answered: 0 },
    outbound: { calls, longCalls: 1, durationMs: calls * 90_000, avgDurationMs: 0, connects: 1, connectRatePercent: 0 },
  };
}

function user(name: string, calls = 0, outboundCallTarget = 0): UserFigures {
  return {
    name,
    inbound: 0,
    outbound: calls,
    totalCalls: calls,
    talkTimeInboundMin: 0,
    talkTimeOutboundMin: calls * 1.5,
    totalTimeMin: calls * 1.5,
    connects: 1,
    connectRatePercent: 0,
    notes: 0,
    outboundCallTarget,
    inboundCallTarget: 0,
    outboundTimeTargetMin: 0,
    inboundTimeTargetMin: 0,
  };
}

const rows = (members: MemberFigures[], users: UserFigures[]) => personRows({ members, users });

describe('calls by person', () => {
  it('have the most first, and everybody’s own targets, in whatever order the graph has them', () => {
    const people = rows([member('a', 'Ada', 1), member('b', 'Ben', 4)], [user('Ben', 4, 40), user('Ada', 1, 10)]);
    expect(people.map(({ name, targets }) => [name, targets?.outboundCalls])).toEqual([
      ['Ben', 40],
      ['Ada', 10],
    ]);
  });

  it('tell namesakes apart by their calls', () => {
    const people = rows([member('a', 'Kim', 1), member('b', 'Kim', 4)], [user('Kim', 4, 40), user('Kim', 1, 10)]);
    expect(people.map(({ key, targets }) => [key, targets?.outboundCalls])).toEqual([
      ['b', 40],
      ['a', 10],
    ]);
  });

  it('give nobody a target that may be another’s', () => {
    const people = rows([member('a', 'Kim', 2)], [user('Lee'), user('Kim', 2, 40), user('Kim', 2, 10)]);
    expect(people.find(({ name }) => name === 'Kim')?.targets).toBeNull();
  });

  it('have whoever only the graph names, with minutes turned into what all durations are in', () => {
    const [row] = rows([], [user('Ada', 2)]);
    expect(row).toMatchObject({ name: 'Ada', durationMs: 180_000, avgDurationMs: 90_000, missed: null });
  });

  it('know no target where all are zero, and no rate of nothing', () => {
    const [row] = rows([member('a', 'Ada')], [user('Ada')]);
    expect(row).toMatchObject({ targets: null, connectRatePercent: null, avgDurationMs: null });
  });
});

describe('rates', () => {
  it('of nothing are none', () => {
    expect(Object.values(ratesOf(member('a', 'Ada')))).toEqual([null, null, null, null, null]);
  });

  it('are reckoned from the counts beside them', () => {
    expect(ratesOf(member('a', 'Ada', 4))).toMatchObject({ connectPercent: 25, crmMatchPercent: 0, avgMs: 90_000 });
  });
});
