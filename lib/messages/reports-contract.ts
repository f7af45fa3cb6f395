import * as v from 'valibot';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const text = v.pipe(v.string(), v.maxLength(200));
const ids = v.exactOptional(v.pipe(v.array(id), v.minLength(1), v.maxLength(500)));
const timeMs = v.pipe(v.number(), v.safeInteger());
const span = { startTimeMs: timeMs, endTimeMs: timeMs, timezone: v.pipe(text, v.minLength(1)) };

/** The own day, and figures that come by e-mail. */
export const reportsContract = {
  /** A panel shows the own day: it is asked for when that is due. */
  'ownDay.look': { senders: ['ringside'], input: v.object({}) },
  /** Has one report e-mailed to whoever is signed in. Each message is one more e-mail. */
  'report.send': {
    senders: ['ringside'],
    input: v.variant('kind', [
      v.object({ kind: v.picklist(['punch-card', 'all-calls']), ...span, userIds: ids }),
      v.object({
        kind: v.literal('user-table'),
        ...span,
        userIds: ids,
        groupByTeams: v.exactOptional(v.boolean()),
      }),
      v.object({
        kind: v.literal('call-history'),
        ...span,
        userId: v.exactOptional(id),
        name: v.exactOptional(text),
      }),
    ]),
  },
} as const;

export interface ReportsOutput {
  'ownDay.look': null;
  'report.send': null;
}
