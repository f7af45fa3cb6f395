import * as v from 'valibot';
import { type DialledRecord, dialledRecordSchema } from './dialled-from.ts';

/** A number that was to be called from outside the panel, while the panel asks for the yes it needs. */
export const dialQuestionSchema = v.object({
  intentId: v.string(),
  number: v.string(),
  caution: v.picklist(['emergency', 'short', 'premium', 'costly', 'night']),
  /** The record of the page where the number was selected, as it was then. */
  record: v.exactOptional(dialledRecordSchema),
  /** When it was asked; epoch milliseconds. */
  atMs: v.number(),
});

export type DialQuestion = v.InferOutput<typeof dialQuestionSchema>;

/** Whoever says yes later than this may have gone on to somebody else, in milliseconds. */
const freshWithinMs = 2 * 60_000;

/** The record that an answered question brings to its call; none when the question is old, or a clock was set back. */
export function recordAsked(question: DialQuestion | null, nowMs: number): DialledRecord | undefined {
  if (question === null) return undefined;
  const ageMs = nowMs - question.atMs;
  return ageMs >= 0 && ageMs <= freshWithinMs ? question.record : undefined;
}
