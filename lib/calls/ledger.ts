import type { ApiCall } from '../tenfold/model.ts';
import type { FailureCode } from '../tenfold/result.ts';
import type { DialIntent } from './intent.ts';

/** Two wishes for one number this close together are one wish: a double click, or two tabs. */
const sameIntentWithinMs = 4000;
/** How long a call may take to show up in the list before its absence means something. */
const settleAfterMs = 6000;
/** Clocks and the order of events inside the server may differ by this much. */
const clockToleranceMs = 2000;
const twinWithinMs = 10_000;
const keptForMs = 24 * 60 * 60_000;
const keptIntents = 50;

/** Whether two numbers mean the same line, however the API wrote them. */
export type SameNumber = (one: string, other: string) => boolean;

/** The intent that a new wish repeats, if there is one. */
export function repeatedIntent(
  intents: readonly DialIntent[],
  wish: { id: string; number: string; createdAtMs: number },
): DialIntent | undefined {
  return intents.find(
    (intent) =>
      intent.id === wish.id ||
      (intent.number === wish.number &&
        intent.state !== 'not-placed' &&
        Math.abs(wish.createdAtMs - intent.createdAtMs) < sameIntentWithinMs),
  );
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

/**
 * Settles intents that never got their answer against a list that did arrive.
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
    if (intent.state !== 'posting' || inFlight.has(intent.id)) return intent;
    const call = listed.find((each) => !claimed.has(each.id) && couldBe(intent, each, sameNumber));
    if (call !== undefined) {
      claimed.add(call.id);
      return { ...intent, state: 'placed', callId: call.id };
    }
    if (nowMs - intent.createdAtMs < settleAfterMs) return intent;
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
