import * as v from 'valibot';
import { failureCode } from './schemas.ts';

/** How long the server has asked to be left alone; null when it has not. */
export const restraintSchema = v.nullable(
  v.object({
    /** Epoch milliseconds by this machine's clock. */
    sinceMs: v.number(),
    waitMs: v.number(),
    /** What came instead of an answer. */
    code: failureCode,
    status: v.exactOptional(v.number()),
  }),
);

export type Restraint = v.InferOutput<typeof restraintSchema>;
