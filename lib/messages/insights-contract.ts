import * as v from 'valibot';
import type { KeptFigures } from '../insights/figures.ts';
import type { Offered } from '../insights/scope.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const timeMs = v.pipe(v.number(), v.safeInteger());

/** Whose figures, of which time, by whose clocks, and how many leaders. */
const question = v.object({
  scope: v.variant('kind', [
    v.object({ kind: v.literal('me') }),
    v.object({ kind: v.literal('teams') }),
    v.object({ kind: v.literal('team'), teamId: id }),
    v.object({ kind: v.literal('company') }),
  ]),
  fromMs: timeMs,
  toMs: timeMs,
  zone: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  memberCount: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
});

/** The messages of the Insights page. */
export const insightsContract = {
  /** Whose figures may be seen. */
  'insights.offered': { senders: ['ringside'], input: v.object({}) },
  /** The last answer to a question, at once; null where there is none. */
  'insights.kept': { senders: ['ringside'], input: question },
  'insights.figures': { senders: ['ringside'], input: question },
} as const;

export interface InsightsOutput {
  'insights.offered': Offered & { isComplete: boolean };
  'insights.kept': KeptFigures | null;
  'insights.figures': KeptFigures;
}
