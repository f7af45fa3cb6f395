/** A call and its life: queued, ringing, in progress, finished. Pure: the clock is always handed in. */

export type CallDirection = 'Outbound' | 'Inbound';
export type CallStatus = 'queued' | 'ringing' | 'in-progress' | 'finished';

/** How long outbound calls made from now on stay queued and ring. */
export interface Pace {
  readonly queuedMs: number;
  readonly ringingMs: number;
}

/** What happens to the call if nobody intervenes. */
export interface CallPlan {
  readonly ringsAtMs: number;
  readonly answersAtMs: number | null;
  readonly givesUpAtMs: number | null;
}

export interface Call {
  readonly id: string;
  readonly pbxCallId: string;
  readonly userId: string;
  readonly extension: string;
  readonly direction: CallDirection;
  /** Digits, country code first, no plus. */
  readonly phoneNumber: string;
  readonly callerIdName: string;
  readonly startedAtMs: number;
  readonly createdAtMs: number;
  readonly plan: CallPlan;
  readonly status: CallStatus;
  readonly answeredAtMs: number | null;
  readonly endedAtMs: number | null;
  readonly recording: boolean;
  readonly recorded: boolean;
  readonly subject: string;
  readonly description: string;
  /** The record somebody chose; without one the number decides. */
  readonly chosenRecordId: string | null;
  readonly hasCrmErrors: boolean;
  readonly hasTranscript: boolean;
  readonly listeningScore: number | null;
  readonly isMobile: boolean;
  /** The calls this one was handed over from, the earliest first. */
  readonly transferredFrom: readonly string[];
  /** Whether the number was removed from the call together with a record's. */
  readonly numberRemoved: boolean;
}

export type NewCall = Pick<
  Call,
  'id' | 'pbxCallId' | 'userId' | 'extension' | 'direction' | 'phoneNumber' | 'callerIdName'
>;

const UNANSWERED_AFTER_MS = 30_000;
const LONGEST_CALL_MS = 10 * 60_000;

function startCall(call: NewCall, status: CallStatus, plan: CallPlan, nowMs: number): Call {
  return {
    ...call,
    startedAtMs: nowMs,
    createdAtMs: nowMs,
    plan,
    status,
    answeredAtMs: null,
    endedAtMs: null,
    recording: false,
    recorded: false,
    subject: '',
    description: '',
    chosenRecordId: null,
    hasCrmErrors: false,
    hasTranscript: false,
    listeningScore: null,
    isMobile: false,
    transferredFrom: [],
    numberRemoved: false,
  };
}

/** An outbound call: queued, then ringing, then answered, as long after each other as `pace` says. */
export function placeCall(call: NewCall, pace: Pace, nowMs: number): Call {
  const ringsAtMs = nowMs + pace.queuedMs;
  return startCall(call, 'queued', { ringsAtMs, answersAtMs: ringsAtMs + pace.ringingMs, givesUpAtMs: null }, nowMs);
}

/** An inbound call: rings until answered (by itself after `answerAfterMs`, if given), is missed after 30 s. */
export function receiveCall(call: NewCall, answerAfterMs: number | null, nowMs: number): Call {
  const answersAtMs = answerAfterMs === null ? null : nowMs + answerAfterMs;
  return startCall(call, 'ringing', { ringsAtMs: nowMs, answersAtMs, givesUpAtMs: nowMs + UNANSWERED_AFTER_MS }, nowMs);
}

/** The number as answers give it: empty once it was removed from the call. */
export function shownNumber(call: Call): string {
  return call.numberRemoved ? '' : call.phoneNumber;
}

/** Whether the call can still be hung up. */
export function isActive(call: Call): boolean {
  return call.status !== 'finished';
}

/** The call is picked up; nothing changes unless it is queued or ringing. */
export function answer(call: Call, nowMs: number): Call {
  return call.status === 'queued' || call.status === 'ringing'
    ? { ...call, status: 'in-progress', answeredAtMs: nowMs }
    : call;
}

/** The call ends, whoever hung up; a finished one stays as it is. */
export function end(call: Call, nowMs: number): Call {
  return isActive(call) ? { ...call, status: 'finished', endedAtMs: nowMs, recording: false } : call;
}

/** Switches the recording of a call in progress; null when the call is not in progress. */
export function setRecording(call: Call, on: boolean): Call | null {
  return call.status === 'in-progress' ? { ...call, recording: on, recorded: call.recorded || on } : null;
}

/** The call as it is at `nowMs`, everything in its plan that has come due having happened at its own time. */
export function advance(call: Call, nowMs: number): Call {
  const next = nextStep(call);
  return next === null || next.atMs > nowMs ? call : advance(next.to(next.atMs), nowMs);
}

interface Step {
  readonly atMs: number;
  readonly to: (atMs: number) => Call;
}

function nextStep(call: Call): Step | null {
  switch (call.status) {
    case 'queued':
      return { atMs: call.plan.ringsAtMs, to: () => ({ ...call, status: 'ringing' }) };
    case 'ringing':
      return stepFromRinging(call);
    case 'in-progress':
      return { atMs: (call.answeredAtMs ?? call.startedAtMs) + LONGEST_CALL_MS, to: (atMs) => end(call, atMs) };
    case 'finished':
      return null;
  }
}

function stepFromRinging(call: Call): Step | null {
  const answersAtMs = call.plan.answersAtMs ?? Number.POSITIVE_INFINITY;
  const givesUpAtMs = call.plan.givesUpAtMs ?? Number.POSITIVE_INFINITY;
  if (answersAtMs <= givesUpAtMs && Number.isFinite(answersAtMs)) {
    return { atMs: answersAtMs, to: (atMs) => answer(call, atMs) };
  }
  return Number.isFinite(givesUpAtMs) ? { atMs: givesUpAtMs, to: (atMs) => end(call, atMs) } : null;
}

/**
 * Milliseconds from start to end, as in the reference's examples; 0 when the call was never answered,
 * null as long as it has not ended.
 */
export function durationMs(call: Call): number | null {
  if (call.endedAtMs === null) return null;
  return call.answeredAtMs === null ? 0 : call.endedAtMs - call.startedAtMs;
}
