import type { ApiCall, CrmRecord } from '../tenfold/model.ts';
import type { KnownCall } from './call.ts';

/**
 * The record a call is linked to. Lists do not tell it, and `crmRecordId` may name something that is none of the
 * matches; neither may undo what the agent has settled, for the API has no way to unlink.
 */
export function linkAfter(known: KnownCall | undefined, seen: ApiCall): string | undefined {
  const isMatch = seen.records.some(({ id }) => id === seen.linkedRecordId);
  return isMatch ? seen.linkedRecordId : known?.linkedRecordId;
}

/** The matches as the server has them now, with what only a longer answer told of them; the linked one and the one made here in any case. */
export function recordsAfter(known: KnownCall | undefined, seen: ApiCall): CrmRecord[] {
  const before = new Map((known?.records ?? []).map((record) => [record.id, record]));
  const records = seen.records.map((record) => ({ ...before.get(record.id), ...record }));
  const kept = [linkAfter(known, seen), known?.createdRecordId].flatMap((id) => before.get(id ?? '') ?? []);
  const missing = kept.filter(({ id }, index) => kept.findIndex((other) => other.id === id) === index);
  return [...missing.filter(({ id }) => !records.some((record) => record.id === id)), ...records];
}
