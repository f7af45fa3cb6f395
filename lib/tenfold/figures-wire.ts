import * as v from 'valibot';
import type { CallFigures, LeaderboardEntry, MemberFigures } from './model-analytics.ts';
import { amountWire, countWire, idWire, present, scoreWire } from './wire.ts';

const direction = { calls: countWire, longCalls: countWire, duration: amountWire, avgDuration: amountWire };

const inboundWire = v.pipe(
  v.object({ ...direction, missed: countWire, answered: countWire }),
  v.transform(({ duration, avgDuration, ...counts }) => ({
    ...counts,
    durationMs: duration,
    avgDurationMs: avgDuration,
  })),
);

const outboundWire = v.pipe(
  v.object({ ...direction, connects: countWire, connectRate: amountWire }),
  v.transform(({ duration, avgDuration, connectRate, ...counts }) => ({
    ...counts,
    durationMs: duration,
    avgDurationMs: avgDuration,
    connectRatePercent: connectRate,
  })),
);

const figures = {
  calls: countWire,
  notes: countWire,
  crmMatch: countWire,
  crmMatchRate: amountWire,
  duration: amountWire,
  avgDuration: amountWire,
  inbound: inboundWire,
  outbound: outboundWire,
};
type Figures = v.InferOutput<v.ObjectSchema<typeof figures, undefined>>;

function figuresOf(wire: Figures, listeningScore: number | null): CallFigures {
  const { calls, notes, crmMatch, crmMatchRate, duration, avgDuration, inbound, outbound } = wire;
  return {
    calls,
    notes,
    crmMatches: crmMatch,
    crmMatchRatePercent: crmMatchRate,
    durationMs: duration,
    avgDurationMs: avgDuration,
    listeningScore,
    inbound,
    outbound,
  };
}

export const overviewWire = v.pipe(
  v.object({ ...figures, avgListeningScore: scoreWire }),
  v.transform((wire) => figuresOf(wire, wire.avgListeningScore)),
);

export const memberWire = v.pipe(
  v.object({
    ...figures,
    id: idWire,
    name: v.string(),
    listeningScore: scoreWire,
    emails: v.nullish(countWire),
    avgResponseTime: v.nullish(amountWire),
  }),
  v.transform(
    (wire): MemberFigures => ({
      id: wire.id,
      name: wire.name,
      ...figuresOf(wire, wire.listeningScore),
      ...present({ emails: wire.emails, avgResponseTime: wire.avgResponseTime }),
    }),
  ),
);

export const leaderboardWire: v.GenericSchema<unknown, LeaderboardEntry[]> = v.array(
  v.object({
    metric: v.string(),
    label: v.string(),
    description: v.string(),
    values: v.array(v.object({ name: v.string(), score: amountWire })),
  }),
);
