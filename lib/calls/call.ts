import type { CallDirection, CallStatus, CrmRecord } from '../tenfold/model.ts';

/** A call as Ringside knows it: what the API said last, and what only Ringside can remember. Times are the server's. */
export interface KnownCall {
  id: string;
  direction: CallDirection;
  /** E.164 where the number could be read, else as the API wrote it. */
  number: string;
  /** The number spaced for people, by the numbering plan that only the worker knows. */
  display?: string;
  status: CallStatus;
  /** The API's own word, shown when `status` is `unknown`. */
  statusWord?: string;
  startedAtMs: number;
  /** When it was first seen in progress; the timer of a running call counts from here. */
  connectedAtMs?: number;
  endedAtMs?: number;
  callerName?: string;
  records: CrmRecord[];
  /** Placed a moment ago and not yet seen by a poll: that `records` is empty says nothing. */
  awaitsMatch?: true;
  linkedRecordId?: string;
  /** Made from this call. Until it is linked, no match by number, and never to be made a second time. */
  createdRecordId?: string;
  /** The notes as the server has them. */
  description: string;
  /** The API never says whether a recording runs: this is what our own requests were told. */
  recording: boolean;
  recordingLink?: string;
  /** The agent said "Not this person": the match is not shown as the customer. */
  matchRejected: boolean;
  /** Put aside by the agent: no longer in front, still among the recent calls. */
  dismissed: boolean;
  /** The same number was dialled once and the server has two calls: this is the one too many. */
  isExtra: boolean;
  /** Handed over by another agent. */
  isTransfer?: true;
  /** Tenfold could not write the call to the CRM. */
  hasCrmErrors?: true;
  /** Which effects this call has had, so that each happens once, also across a restart. */
  told: CallEffectKind[];
}

export type CallEffectKind = 'notify-incoming' | 'pop-record' | 'open-panel';

/** True until the call has ended. */
export function isActive(call: Pick<KnownCall, 'status'>): boolean {
  return call.status !== 'finished';
}

/** An inbound call that ended without having been in progress. */
export function isMissed(call: KnownCall): boolean {
  return call.direction === 'inbound' && call.status === 'finished' && call.connectedAtMs === undefined;
}

/** The record this call is with, once that is settled: the linked one, else the only match. */
export function customerOf(call: KnownCall): CrmRecord | undefined {
  if (call.matchRejected) return undefined;
  const linked = call.records.find((record) => record.id === call.linkedRecordId);
  return linked ?? (call.records.length === 1 && call.createdRecordId === undefined ? call.records[0] : undefined);
}
