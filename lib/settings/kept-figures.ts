import * as v from 'valibot';
import type { InsightsFigures, KeptFigures } from '../insights/figures.ts';
import type { InsightsAccess } from '../insights/scope.ts';
import type { StoredItem } from './item.ts';

const count = v.number();

const inDirection = { calls: count, longCalls: count, durationMs: count, avgDurationMs: count };
const callFigures = {
  calls: count,
  notes: count,
  crmMatches: count,
  crmMatchRatePercent: count,
  durationMs: count,
  avgDurationMs: count,
  listeningScore: v.nullable(count),
  inbound: v.object({ ...inDirection, missed: count, answered: count }),
  outbound: v.object({ ...inDirection, connects: count, connectRatePercent: count }),
};
const series = {
  inbound: count,
  outbound: count,
  totalCalls: count,
  talkTimeInboundMin: count,
  talkTimeOutboundMin: count,
  totalTimeMin: count,
  connects: count,
  connectRatePercent: count,
  notes: count,
};
const targets = {
  outboundCallTarget: count,
  inboundCallTarget: count,
  outboundTimeTargetMin: count,
  inboundTimeTargetMin: count,
};

const figuresSchema: v.GenericSchema<unknown, InsightsFigures> = v.object({
  overview: v.object(callFigures),
  leaderboard: v.array(
    v.object({
      metric: v.string(),
      label: v.string(),
      description: v.string(),
      values: v.array(v.object({ name: v.string(), score: count })),
    }),
  ),
  hours: v.array(v.object({ timeMs: count, ...series })),
  users: v.array(v.object({ name: v.string(), ...series, ...targets })),
  members: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      ...callFigures,
      emails: v.exactOptional(count),
      avgResponseTime: v.exactOptional(count),
    }),
  ),
});

const keptSchema: v.GenericSchema<unknown, KeptFigures> = v.object({ atMs: count, figures: figuresSchema });

/** An answer under its question, and whose it is. */
const entrySchema = v.object({ userId: v.string(), question: v.string(), scope: v.string(), kept: keptSchema });

export type KeptEntry = v.InferOutput<typeof entrySchema>;

const keptFigures: StoredItem<KeptEntry[]> = {
  key: 'keptFigures',
  area: 'session',
  version: 1,
  schema: v.array(entrySchema),
  fallback: [],
  clearOnSignOut: true,
};

const accessSchema: v.GenericSchema<unknown, InsightsAccess> = v.object({
  userId: v.string(),
  refused: v.array(v.string()),
  answered: v.array(v.string()),
  teams: v.exactOptional(v.array(v.object({ id: v.string(), members: v.array(v.string()) }))),
});

const insightsAccess: StoredItem<InsightsAccess | null> = {
  key: 'insightsAccess',
  area: 'session',
  version: 1,
  schema: v.nullable(accessSchema),
  fallback: null,
  clearOnSignOut: true,
};

/** What the room `insights` writes, and nobody else. Gone with the browser's session. */
export const storedInsights = {
  /** The last answers, so that a page that opens again shows figures at once. */
  keptFigures,
  /** Whose figures may be seen. */
  insightsAccess,
};
