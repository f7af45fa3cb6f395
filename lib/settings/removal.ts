import * as v from 'valibot';
import type { StoredItem } from './item.ts';
import { failureCode } from './schemas.ts';

/** A number that is to be taken off a record, and how far that has got. One a call. */
const removalSchema = v.object({
  callId: v.string(),
  recordId: v.string(),
  module: v.string(),
  /** The record's name when it was asked for. */
  name: v.string(),
  /** As the call has it. */
  number: v.string(),
  state: v.picklist(['waiting', 'sending', 'done', 'failed']),
  /** When it is sent, epoch milliseconds by this machine's clock. */
  dueAtMs: v.number(),
  failure: v.exactOptional(failureCode),
});

export type Removal = v.InferOutput<typeof removalSchema>;

/** Written by records: the numbers that are to be taken off records. What is not sent yet stays where it is. */
export const removals: StoredItem<Removal[]> = {
  key: 'removals',
  area: 'local',
  version: 1,
  schema: v.array(removalSchema),
  fallback: [],
  clearOnSignOut: true,
};
