import * as v from 'valibot';
import type { OwnDay } from '../insights/own-day.ts';
import type { StoredItem } from './item.ts';

const daySchema: v.GenericSchema<unknown, OwnDay> = v.object({
  calls: v.number(),
  missed: v.number(),
  talkMin: v.number(),
  targets: v.array(
    v.object({
      kind: v.picklist(['outbound-calls', 'inbound-calls', 'outbound-time', 'inbound-time']),
      done: v.number(),
      target: v.number(),
    }),
  ),
});

const ownDaySchema = v.nullable(
  v.object({
    userId: v.string(),
    /** The last try, whether or not it was answered; epoch milliseconds. */
    triedAtMs: v.number(),
    /** When the figures came. */
    atMs: v.exactOptional(v.number()),
    day: v.exactOptional(daySchema),
    /** These figures are not for this user: not asked for again in this session. */
    isRefused: v.exactOptional(v.literal(true)),
  }),
);

export type OwnDayKept = v.InferOutput<typeof ownDaySchema>;

/** Written by insights: what the agent's own day has come to. */
export const ownDay: StoredItem<OwnDayKept> = {
  key: 'ownDay',
  area: 'session',
  version: 1,
  schema: ownDaySchema,
  fallback: null,
  clearOnSignOut: true,
};
