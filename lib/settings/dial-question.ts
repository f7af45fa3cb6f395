import * as v from 'valibot';
import { type DialledRecord, dialledRecordSchema } from './dialled-from.ts';

/** A number that was to be called from outside the panel, while the panel asks for the yes it needs. */
export const dialQuestionSchema = v.object({
  intentId: v.string(),
  number: v.string(),
  caution: v.picklist(['emergency', 'short', 'premium', 'costly', 'night']),
  /** When it was asked; epoch milliseconds. */
  atMs: v.number(),
});

export type DialQuestion = v.InferOutput<typeof dialQuestionSchema>;

/** The record that a tab showed when the agent was asked, wherever that was, about a number of its page. */
export const askedRecordSchema = v.object({
  intentId: v.string(),
  record: dialledRecordSchema,
  /** When it was asked; epoch milliseconds. */
  atMs: v.number(),
});

export type AskedRecord = v.InferOutput<typeof askedRecordSchema>;

/** Whoever says yes later than this may have gone on to somebody else, in milliseconds. */
const freshWithinMs = 2 * 60_000;
/** As many questions as there may be panels. */
const keptQuestions = 10;

/** The record that an answered question brings to its call; none when the question is old, or a clock was set back. */
export function recordAsked(asked: readonly AskedRecord[], intentId: string, nowMs: number): DialledRecord | undefined {
  const question = asked.find((each) => each.intentId === intentId);
  if (question === undefined) return undefined;
  const ageMs = nowMs - question.atMs;
  return ageMs >= 0 && ageMs <= freshWithinMs ? question.record : undefined;
}

/** What is kept once another question is asked; the newest first. */
export function withAsked(asked: readonly AskedRecord[], next: AskedRecord): AskedRecord[] {
  return [next, ...asked.filter(({ intentId }) => intentId !== next.intentId)].slice(0, keptQuestions);
}
