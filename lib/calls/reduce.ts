import { isActive, type KnownCall } from './call.ts';
import type { CallEvent } from './diff.ts';
import { linkAfter, recordsAfter } from './matches.ts';

/** How many calls are kept for the panel; older ones are history, which the API has. */
export const keptCalls = 100;
/** How long the server may need until a call that was just placed can be looked up. */
const appearsWithinMs = 60_000;

function connectedAt(before: KnownCall | undefined, event: CallEvent): number | undefined {
  if (before?.connectedAtMs !== undefined) return before.connectedAtMs;
  const { call } = event;
  if (call.status === 'in-progress') {
    // Seen before it was answered: the answer was just now. Met while already running: its start is all there is.
    return before === undefined ? call.startTimeMs : event.timestampMs;
  }
  return call.status === 'finished' && call.durationMs > 0 ? call.startTimeMs : undefined;
}

function endedAt(before: KnownCall | undefined, { call, timestampMs }: CallEvent): number | undefined {
  if (call.status !== 'finished') return undefined;
  if (before?.endedAtMs !== undefined) return before.endedAtMs;
  if (before !== undefined) return timestampMs;
  return call.startTimeMs + call.durationMs;
}

/** A finished call stays finished: an answer that was overtaken on its way must not bring it back to life. */
function isStale(before: KnownCall | undefined, event: CallEvent): boolean {
  return before?.status === 'finished' && event.call.status !== 'finished';
}

/** What is known of a call after an event. `toE164` reads numbers as the API writes them. */
export function reduceCall(
  before: KnownCall | undefined,
  event: CallEvent,
  toE164: (number: string) => string,
): KnownCall {
  if (before !== undefined && isStale(before, event)) return before;
  const { call } = event;
  const connectedAtMs = connectedAt(before, event);
  const endedAtMs = endedAt(before, event);
  // Outbound, the caller is our own line: its name says nothing about the other side.
  const linkedRecordId = linkAfter(before, call);
  const callerName = call.direction === 'inbound' ? (call.callerName ?? before?.callerName) : undefined;
  return {
    id: call.id,
    direction: call.direction,
    number: before?.number ?? toE164(call.phoneNumber),
    status: call.status,
    ...(call.status === 'unknown' && call.statusWord !== undefined ? { statusWord: call.statusWord } : {}),
    startedAtMs: call.startTimeMs,
    ...(connectedAtMs === undefined ? {} : { connectedAtMs }),
    ...(endedAtMs === undefined ? {} : { endedAtMs }),
    ...(callerName === undefined ? {} : { callerName }),
    records: recordsAfter(before, call),
    ...(linkedRecordId === undefined ? {} : { linkedRecordId }),
    description: call.description ?? '',
    ...(before?.createdRecordId === undefined ? {} : { createdRecordId: before.createdRecordId }),
    recording: call.status === 'finished' ? false : (before?.recording ?? false),
    ...(call.recordingLink === undefined ? {} : { recordingLink: call.recordingLink }),
    matchRejected: before?.matchRejected ?? false,
    // A call that was over before it was ever seen belongs to the recent calls, not in front.
    dismissed: before?.dismissed ?? call.status === 'finished',
    isExtra: before?.isExtra ?? false,
    ...(call.isTransfer ? { isTransfer: true } : {}),
    ...(call.hasCrmErrors ? { hasCrmErrors: true } : {}),
    told: before?.told ?? [],
  };
}

/** A call the server no longer has would else be looked up every second, for ever. */
export function endVanished(calls: KnownCall[], missing: ReadonlySet<string>, serverNowMs: number): KnownCall[] {
  const hasVanished = (call: KnownCall): boolean =>
    missing.has(call.id) && isActive(call) && call.startedAtMs + appearsWithinMs < serverNowMs;
  if (!calls.some(hasVanished)) return calls;
  return calls.map((call) =>
    hasVanished(call) ? { ...call, status: 'finished', endedAtMs: serverNowMs, recording: false } : call,
  );
}

/** Marks the calls that are one too many. */
export function markExtra(calls: KnownCall[], twins: ReadonlySet<string>): KnownCall[] {
  if (!calls.some((call) => twins.has(call.id) && !call.isExtra)) return calls;
  return calls.map((call) => (twins.has(call.id) ? { ...call, isExtra: true } : call));
}

/** Puts changed calls among the known ones, newest first; running calls are never dropped. */
export function mergeCalls(known: readonly KnownCall[], changed: readonly KnownCall[]): KnownCall[] {
  const byId = new Map([...known, ...changed].map((call) => [call.id, call]));
  const newestFirst = [...byId.values()].sort((a, b) => b.startedAtMs - a.startedAtMs);
  return newestFirst.filter((call, index) => index < keptCalls || call.status !== 'finished');
}
