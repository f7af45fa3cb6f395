/** A call that is over. */
import { type Agent, ORGANIZATION_NAME } from '../agents.ts';
import type { Call, CallDirection } from '../call.ts';
import { stableHexId } from '../identifiers.ts';
import { toCallDigits } from '../phone-numbers.ts';

export interface PastCall {
  readonly startedAtMs: number;
  readonly direction: CallDirection;
  readonly phoneNumber: string;
  /** 0: never answered. */
  readonly durationS: number;
  readonly subject?: string;
  readonly description?: string;
  readonly recordId?: string;
  readonly recorded?: boolean;
  readonly hasCrmErrors?: boolean;
  readonly isMobile?: boolean;
  readonly listeningScore?: number;
  readonly transferredFrom?: readonly string[];
}

const RANG_FOR_MS = 21_000;
const CREATED_AFTER_MS = 68;

/** The call's own parts; `name` decides its identifiers. */
function identityOf(agent: Agent, name: string, past: PastCall) {
  return {
    id: stableHexId(`call ${name}`),
    pbxCallId: stableHexId(`pbx ${name}`),
    userId: agent.id,
    extension: agent.extension,
    direction: past.direction,
    phoneNumber: toCallDigits(past.phoneNumber),
    callerIdName: past.direction === 'Outbound' ? ORGANIZATION_NAME : '',
  };
}

/** How it went: recorded calls that were answered have a transcript and a listening score. */
function courseOf(past: PastCall) {
  const { startedAtMs, durationS } = past;
  const recorded = past.recorded === true && durationS > 0;
  return {
    startedAtMs,
    createdAtMs: startedAtMs + CREATED_AFTER_MS,
    plan: { ringsAtMs: startedAtMs, answersAtMs: null, givesUpAtMs: null },
    status: 'finished' as const,
    answeredAtMs: durationS === 0 ? null : startedAtMs,
    endedAtMs: startedAtMs + (durationS === 0 ? RANG_FOR_MS : durationS * 1000),
    recording: false,
    recorded,
    hasTranscript: recorded,
    listeningScore: recorded ? (past.listeningScore ?? 43) : null,
  };
}

/** The call as the sandbox keeps it. */
export function pastCall(agent: Agent, name: string, past: PastCall): Call {
  return {
    ...identityOf(agent, name, past),
    ...courseOf(past),
    subject: past.subject ?? '',
    description: past.description ?? '',
    chosenRecordId: past.recordId ?? null,
    hasCrmErrors: past.hasCrmErrors ?? false,
    isMobile: past.isMobile ?? false,
    transferredFrom: past.transferredFrom ?? [],
    numberRemoved: false,
  };
}
