import type { KnownCall } from '../calls/call.ts';
import type { ApiCall, CallDirection, CrmRecord } from '../tenfold/model.ts';

/** A CRM record as far as a list needs it. */
export type PastRecord = Pick<CrmRecord, 'id' | 'module' | 'name'>;

/** A finished call as the list shows it and as it is kept on this computer. Times are the server's. */
export interface PastCall {
  id: string;
  userId: string;
  direction: CallDirection;
  /** E.164 where the number could be read, else as the API wrote it. */
  number: string;
  /** The number spaced for people. */
  display: string;
  startedAtMs: number;
  /** 0: nobody answered. */
  durationMs: number;
  /** Inbound only: outbound, the caller is our own line. */
  callerName?: string;
  /** Who has this number in the CRM. */
  records: PastRecord[];
  /** Lists do not tell it: absent, it is unknown or there is none. */
  linkedRecordId?: string;
  hasNote: boolean;
  /** The call could not be written into the CRM. */
  hasCrmErrors: boolean;
  /** The agent said "Not this person". */
  matchRejected?: true;
  /** The same number was dialled once and the server has two calls: this is the one too many. */
  isExtra?: true;
}

export type PastCallKind = 'inbound' | 'outbound' | 'missed';

/** Which way a call went; one that nobody took is a kind of its own. */
export function kindOf(call: Pick<PastCall, 'direction' | 'durationMs'>): PastCallKind {
  return call.direction === 'inbound' && call.durationMs === 0 ? 'missed' : call.direction;
}

/** Whom a call was with, once that is settled: the linked record, else the only match. */
export function personOf(call: PastCall): PastRecord | undefined {
  if (call.matchRejected) return undefined;
  const linked = call.records.find(({ id }) => id === call.linkedRecordId);
  return linked ?? (call.records.length === 1 ? call.records[0] : undefined);
}

/** The person, or the number while nobody is known. */
export function titleOf(call: PastCall): string {
  return personOf(call)?.name ?? call.callerName ?? call.display;
}

const briefly = ({ id, module, name }: PastRecord): PastRecord => ({ id, module, name });

/** A call as a list or a look-up tells it. */
export function listedPastCall(call: ApiCall, number: string, display: string): PastCall {
  const callerName = call.direction === 'inbound' ? call.callerName : undefined;
  return {
    id: call.id,
    userId: call.userId,
    direction: call.direction,
    number,
    display,
    startedAtMs: call.startTimeMs,
    durationMs: call.durationMs,
    ...(callerName === undefined ? {} : { callerName }),
    records: call.records.map(briefly),
    ...(call.linkedRecordId === undefined ? {} : { linkedRecordId: call.linkedRecordId }),
    hasNote: (call.description ?? '') !== '',
    hasCrmErrors: call.hasCrmErrors,
  };
}

/** A finished call of this session. What only a list tells comes from `listed`, the same call where that is known. */
export function knownPastCall(known: KnownCall, userId: string, listed: PastCall | undefined): PastCall {
  const { id, direction, number, callerName, connectedAtMs, endedAtMs } = known;
  const talkedMs = connectedAtMs === undefined || endedAtMs === undefined ? 0 : Math.max(1, endedAtMs - connectedAtMs);
  const linkedRecordId = known.linkedRecordId ?? listed?.linkedRecordId;
  return {
    id,
    userId,
    direction,
    number,
    display: known.display ?? listed?.display ?? number,
    startedAtMs: known.startedAtMs,
    durationMs: listed?.durationMs || talkedMs,
    ...(callerName === undefined ? {} : { callerName }),
    records: known.records.map(briefly),
    ...(linkedRecordId === undefined ? {} : { linkedRecordId }),
    hasNote: known.description !== '',
    hasCrmErrors: known.hasCrmErrors ?? listed?.hasCrmErrors ?? false,
    ...(known.matchRejected ? { matchRejected: true } : {}),
    ...(known.isExtra ? { isExtra: true } : {}),
  };
}
