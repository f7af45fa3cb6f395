import type { ApiCall, CallStatus } from '../tenfold/model.ts';
import type { KnownCall } from './call.ts';
import { linkAfter, recordsAfter } from './matches.ts';

/**
 * Something happened to a call. It has the shape of the event that Tenfold pushes to webhooks, which an extension
 * cannot receive: Ringside makes it itself out of two polls. Source: V1 / Calls / Receiving Call Events
 */
export interface CallEvent {
  type: 'call-update';
  call: ApiCall & { status: CallStatus };
  /** The server's clock. */
  timestampMs: number;
}

/** A call that was listed a while after it must have ended needs no look-up of its own. */
const surelyOverAfterMs = 90_000;
const longestRingMs = 4 * 60 * 60_000;

/** True when a list item, which carries no status, can only be a call that is over. */
export function isSurelyOver(call: ApiCall, nowMs: number): boolean {
  if (call.status !== undefined) return call.status === 'finished';
  if (call.durationMs > 0) return call.startTimeMs + call.durationMs + surelyOverAfterMs < nowMs;
  return call.startTimeMs + longestRingMs < nowMs;
}

function sameRecords(known: KnownCall, seen: ApiCall): boolean {
  return JSON.stringify(known.records) === JSON.stringify(recordsAfter(known, seen));
}

function isUnchanged(known: KnownCall, seen: ApiCall & { status: CallStatus }): boolean {
  return (
    known.awaitsMatch === undefined &&
    known.status === seen.status &&
    known.statusWord === (seen.status === 'unknown' ? seen.statusWord : undefined) &&
    known.description === (seen.description ?? '') &&
    known.linkedRecordId === linkAfter(known, seen) &&
    known.recordingLink === seen.recordingLink &&
    (known.isTransfer ?? false) === seen.isTransfer &&
    (known.hasCrmErrors ?? false) === seen.hasCrmErrors &&
    sameRecords(known, seen)
  );
}

/**
 * Compares what was known with what the API now says.
 *
 * @param seen calls with their status, looked up singly, or from a list when they are surely over
 * @param nowMs the server's clock
 * @returns one event for each call that is new or has changed, oldest call first
 */
export function diffCalls(known: readonly KnownCall[], seen: readonly ApiCall[], nowMs: number): CallEvent[] {
  const byId = new Map(known.map((call) => [call.id, call]));
  return [...seen]
    .sort((a, b) => a.startTimeMs - b.startTimeMs)
    .map((call) => ({ ...call, status: call.status ?? ('finished' as const) }))
    .filter((call) => {
      const before = byId.get(call.id);
      return before === undefined || !isUnchanged(before, call);
    })
    .map((call) => ({ type: 'call-update', call, timestampMs: nowMs }));
}
