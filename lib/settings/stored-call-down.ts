import * as v from 'valibot';
import type { StoredFamily } from './item.ts';

/** What came of calling somebody; a short fixed set, so that lists can be compared. */
export const outcomes = ['reached', 'no-answer', 'voicemail', 'call-back', 'not-interested', 'wrong-number'] as const;

export type Outcome = (typeof outcomes)[number];

/** Longer remarks belong into a note; in characters. */
export const longestRemark = 500;

const id = v.pipe(v.string(), v.maxLength(300));

const personSchema = v.object({
  /** How many times this person was dialled from the list. */
  attempts: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The last time: what the ledger of dialling said of it when it was last seen there. */
  last: v.exactOptional(
    v.object({
      number: id,
      state: v.picklist(['posting', 'placed', 'not-placed', 'unknown']),
      callId: v.exactOptional(id),
    }),
  ),
  outcome: v.exactOptional(v.picklist(outcomes)),
  remark: v.exactOptional(v.pipe(v.string(), v.maxLength(longestRemark))),
  isSkipped: v.exactOptional(v.literal(true)),
});

export const callDownSchema = v.object({
  /** By the contact's id. Who is not in here has not been dealt with. */
  people: v.record(id, personSchema),
});

/** How far one person of a list has been dealt with. */
export type CalledPerson = v.InferOutput<typeof personSchema>;

/** How far a list has been called down. */
export type CallDown = v.InferOutput<typeof callDownSchema>;

/** The name of a list's member in the family: another user who signs in has one of their own. */
export function callDownName(userId: string, listId: string): string {
  return `${userId}:${listId}`;
}

/**
 * Written by the panel at every choice, so that neither a killed worker nor a closed panel takes it back. Stays at
 * sign-out, because a list is called down over days and sessions end meanwhile; it is shown to its user only.
 */
export const callDowns: StoredFamily<CallDown | null> = {
  prefix: 'callDown:',
  item: (name) => ({
    key: `callDown:${name}`,
    area: 'local',
    version: 1,
    schema: callDownSchema,
    fallback: null,
    clearOnSignOut: false,
  }),
};
