import * as v from 'valibot';

/** A number that the context menu was asked to call, while the panel asks for the yes it needs. */
export const dialQuestionSchema = v.object({
  intentId: v.string(),
  number: v.string(),
  caution: v.picklist(['emergency', 'short', 'premium', 'costly', 'night']),
});

export type DialQuestion = v.InferOutput<typeof dialQuestionSchema>;
