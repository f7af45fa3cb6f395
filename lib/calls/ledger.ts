import type { ApiCall } from '../tenfold/model.ts';
import type { FailureCode } from '../tenfold/result.ts';
import type { DialIntent } from './intent.ts';

/** Two wishes for one number this close together are one wish: a double click, or two tabs. */
const sameIntentWithinMs = 4000;
/** A wish can be older than the intent it repeats: its message waited for a new worker, and another one overtook it. */
const overtakenWithinMs = 15_000;
/** Nobody sees a call begin and end, and calls again, in less. */
const atOnceMs = 1000;
/** How long a call may take to show up in the list before its absence means something. */
const settleAfterMs = 6000;
/** Clocks and the order of events inside the server may differ by this much. */
const clockToleranceMs = 2000;
const twinWithinMs = 10_000;
/** A call may begin so much after a request that nobody waited for any longer. */
const lateWithinMs = 60_000;
/** How long after an outage's begin a call that began meanwhile is still told to its intent. */
const provenWithinMs = 10 * 60_000;
const keptForMs = 24 * 60 * 60_000;
const keptIntents = 50;

/** Whether two numbers mean the same line, however the API wrote them. */
export type SameNumber = (one: string, other: string) => boolean;

/**
 * The intent that a new wish repeats, if there is one. "Call again" after a call that ended at once is a new wish,
 * however soon it comes.
 *
 * @param wish when it was wished counts, not when its message arrived; by this machine's clock
 * @param over ids of calls that are over
 */
export function repeatedIntent(
  intents: readonly DialIntent[],
  wish: { id: string; number: string; atMs: number },
  over: ReadonlySet<string>,
): DialIntent | undefined {
  return intents.find((intent) => {
    if (intent.id === wish.id) return true;
    if (intent.number !== wish.number || intent.state === 'not-placed') return false;
    const laterByMs = wish.atMs - intent.createdAtMs;
    if (intent.callId !== undefined && over.has(intent.callId) && laterByMs >= atOnceMs) return false;
    return laterByMs > -overtakenWithinMs && laterByMs < sameIntentWithinMs;
  });
}

/** Adds an intent and forgets those of yesterday. */
export function addIntent(intents: readonly DialIntent[], intent: DialIntent): DialIntent[] {
  const recent = intents.filter(({ createdAtMs }) => intent.createdAtMs - createdAtMs < keptForMs);
  return [...recent, intent].slice(-keptIntents);
}

/** What is certain from the way the request failed: only "it never left" and "the server said no" are. */
export function stateAfterFailure(code: FailureCode): 'not-placed' | 'posting' {
  switch (code) {
    case 'offline':
    case 'signed-out':
    case 'refused':
    case 'not-supported':
    case 'not-found':
    case 'rate-limited':
      return 'not-placed';
    case 'server':
    case 'bad-answer':
    case 'unknown-outcome':
      return 'posting';
  }
}

function couldBe(intent: DialIntent, call: ApiCall, sameNumber: SameNumber): boolean {
  return (
    call.direction === 'outbound' &&
    call.startTimeMs >= intent.serverTimeMs - clockToleranceMs &&
    sameNumber(call.phoneNumber, intent.number)
  );
}

/** Whether a list may still change what is known: no answer came, or one that proves nothing. */
export function isUnproven({ state, failure, createdAtMs }: DialIntent, nowMs: number): boolean {
  if (state === 'posting') return true;
  if (state === 'placed' || nowMs - createdAtMs > provenWithinMs) return false;
  return state === 'unknown' || failure === 'offline' || failure === 'server';
}

/**
 * Whether a call still waits for what was typed for its number, and for its record: the worker was stopped between the
 * server's answer and that.
 *
 * @param inFlight ids of intents that this worker is busy with
 */
export function awaitsHandover(intent: DialIntent, inFlight: ReadonlySet<string>, nowMs: number): boolean {
  const { id, state, isHandedOver, createdAtMs } = intent;
  return state === 'placed' && isHandedOver !== true && !inFlight.has(id) && nowMs - createdAtMs < provenWithinMs;
}

/**
 * Settles intents that never got their answer against a list that did arrive. A call that comes late is taken for the
 * one that was given up, unless the number was dialled again since.
 *
 * @param inFlight ids of intents whose request is still under way in this worker
 * @param nowMs this machine's clock
 */
export function settleIntents(
  intents: readonly DialIntent[],
  listed: readonly ApiCall[],
  inFlight: ReadonlySet<string>,
  sameNumber: SameNumber,
  nowMs: number,
): DialIntent[] {
  const claimed = new Set(intents.map((intent) => intent.callId));
  return intents.map((intent) => {
    if (!isUnproven(intent, nowMs) || inFlight.has(intent.id)) return intent;
    const isLatest = !intents.some(
      ({ number, createdAtMs }) => number === intent.number && createdAtMs > intent.createdAtMs,
    );
    if (intent.state !== 'posting' && !isLatest) return intent;
    const latestMs = intent.state === 'posting' ? Number.POSITIVE_INFINITY : intent.serverTimeMs + lateWithinMs;
    const call = listed.find(
      (each) => !claimed.has(each.id) && each.startTimeMs <= latestMs && couldBe(intent, each, sameNumber),
    );
    if (call !== undefined) {
      claimed.add(call.id);
      return { ...intent, state: 'placed', callId: call.id };
    }
    if (intent.state !== 'posting' || nowMs - intent.createdAtMs < settleAfterMs) return intent;
    return { ...intent, state: intent.failure === 'server' ? 'not-placed' : 'unknown' };
  });
}

/**
 * Calls nobody asked for: Chromium itself may send a POST twice when a reused connection dies, and the server
 * then runs two calls to the same number.
 *
 * @returns the ids of the calls that are one too many
 */
export function findTwins(
  intents: readonly DialIntent[],
  listed: readonly ApiCall[],
  sameNumber: SameNumber,
): Set<string> {
  const claimed = new Set(intents.map((intent) => intent.callId));
  const twins = new Set<string>();
  for (const intent of intents) {
    if (intent.state !== 'placed') continue;
    // An extra call is one beside the intent's own; alone, it is that very call under another id.
    if (!listed.some(({ id }) => id === intent.callId)) continue;
    // The agent may have dialled the number again on purpose; that call's answer is still on its way.
    if (intents.some((other) => other.state === 'posting' && other.number === intent.number)) continue;
    for (const call of listed) {
      const isNear = call.startTimeMs - intent.serverTimeMs < twinWithinMs;
      if (isNear && !claimed.has(call.id) && couldBe(intent, call, sameNumber)) twins.add(call.id);
    }
  }
  return twins;
}
