/** What went wrong when a call was written to the CRM. Source: V2 / Analytics / Get CRM errors for call */
import type { Call } from './call.ts';
import { createChance } from './random.ts';

export interface CrmError {
  readonly method: string;
  readonly message: string;
}

const POSSIBLE: readonly [CrmError, ...CrmError[]] = [
  { method: 'createCall', message: 'Missing required parameters' },
  { method: 'updateCall', message: 'INSUFFICIENT_ACCESS: no write access to this record' },
  { method: 'createCall', message: 'Request timed out after 30000 ms' },
];

/** One or two errors of a call that has some; none of all others. */
export function crmErrorsOf(call: Call): readonly CrmError[] {
  if (!call.hasCrmErrors) return [];
  const chance = createChance(`errors ${call.id}`);
  const first = chance.pick(POSSIBLE);
  return chance.happens(0.3) ? [first, { method: 'addNote', message: 'Record is locked by another user' }] : [first];
}
