import { isActive, isMissed, type KnownCall } from '../../lib/calls/call.ts';
import type { DialIntent } from '../../lib/calls/intent.ts';

/** One call in front of the agent, from the wish to dial to the wrap-up. Its key stays the same all the way. */
export interface Line {
  key: string;
  /** E.164 where it could be read. */
  number: string;
  call?: KnownCall;
  intent?: DialIntent;
}

export interface LineSources {
  calls: readonly KnownCall[];
  intents: readonly DialIntent[];
  /** A call the agent asked to see again, whatever else would hide it. */
  shownCallId?: string | undefined;
  nowMs: number;
}

/** Clocks and the order of events inside the server may differ by this much. */
const toleranceMs = 2000;
/** How long a placed intent may be ahead of its call. */
const aheadMs = 15_000;
const keptFinished = 4;

function callOf(intent: DialIntent, { calls, intents }: LineSources): KnownCall | undefined {
  if (intent.callId !== undefined) return calls.find((call) => call.id === intent.callId);
  if (intent.state !== 'posting') return undefined;
  // The call can be written a moment before its intent learns of it.
  return calls.find(
    (call) =>
      call.direction === 'outbound' &&
      call.number === intent.number &&
      call.startedAtMs >= intent.serverTimeMs - toleranceMs &&
      !intents.some((other) => other.callId === call.id),
  );
}

function isWaitingIntent(intent: DialIntent, nowMs: number): boolean {
  if (intent.dismissed) return false;
  return intent.state !== 'placed' || nowMs - intent.createdAtMs < aheadMs;
}

function isOpen(call: KnownCall, newest: KnownCall | undefined, shownCallId: string | undefined): boolean {
  if (call.isExtra) return false;
  if (isActive(call) || call.id === shownCallId) return true;
  // A row of missed calls must not pile up in front of somebody who was away.
  return !call.dismissed && (!isMissed(call) || call === newest);
}

function sinceMs({ call, intent }: Line): number {
  return call?.startedAtMs ?? intent?.serverTimeMs ?? 0;
}

/** What stands in front of the agent, newest first. */
export function openLines(sources: LineSources): Line[] {
  const { calls, intents, shownCallId, nowMs } = sources;
  const keyByCall = new Map<string, string>();
  const waiting: Line[] = [];
  for (const intent of intents) {
    const call = callOf(intent, sources);
    if (call) keyByCall.set(call.id, intent.id);
    else if (isWaitingIntent(intent, nowMs)) waiting.push({ key: intent.id, number: intent.number, intent });
  }
  const open = calls.filter((call) => isOpen(call, calls[0], shownCallId));
  const finished = open.filter((call) => !isActive(call));
  const surplus = new Set(finished.filter(({ id }) => id !== shownCallId).slice(keptFinished));
  const lines = open
    .filter((call) => !surplus.has(call))
    .map((call): Line => ({ key: keyByCall.get(call.id) ?? call.id, number: call.number, call }));
  return [...waiting, ...lines].sort((one, other) => sinceMs(other) - sinceMs(one));
}
