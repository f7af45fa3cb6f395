import { kindOf, type PastCall, personOf } from './past-call.ts';

/** What a finished call can still owe. */
export type Owing = 'call-back' | 'note' | 'match' | 'crm-write';

/**
 * What one call owes. Who talked to somebody owes a note and has to say with whom it was; what the CRM refused is owed
 * whoever it was; a missed call owes one back.
 */
function owingOf(call: PastCall, isLastWithNumber: boolean): Owing[] {
  const isMissed = kindOf(call) === 'missed';
  const hasTalked = call.durationMs > 0;
  const owing: [Owing, boolean][] = [
    ['call-back', isMissed && isLastWithNumber && /\d/.test(call.number)],
    ['note', hasTalked && !call.hasNote],
    ['match', hasTalked && personOf(call) === undefined],
    ['crm-write', call.hasCrmErrors],
  ];
  return owing.filter(([, isOwed]) => isOwed).map(([what]) => what);
}

/**
 * What the calls since a moment still owe, by their ids.
 *
 * A missed call is called back by any later call with the same number, whichever way it went: who missed three calls of
 * one person has one to make.
 *
 * @param newestFirst all of one user's calls since then, at least
 * @param dismissed calls that the agent said owe nothing
 */
export function owedSince(
  newestFirst: readonly PastCall[],
  sinceMs: number,
  dismissed: readonly string[],
): ReadonlyMap<string, readonly Owing[]> {
  const owed = new Map<string, readonly Owing[]>();
  const settled = new Set(dismissed);
  const later = new Set<string>();
  for (const call of newestFirst) {
    if (call.startedAtMs < sinceMs) break;
    const owing = owingOf(call, !later.has(call.number));
    later.add(call.number);
    if (owing.length > 0 && !call.isExtra && !settled.has(call.id)) owed.set(call.id, owing);
  }
  return owed;
}
