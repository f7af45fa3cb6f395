import * as v from 'valibot';
import { ask, part, tell } from './ask.ts';
import { act } from './call-action.ts';
import { callWire } from './call-wire.ts';
import type { ApiCall, TransferLeg } from './model.ts';
import { createRecordings } from './recordings.ts';
import { type Result, success } from './result.ts';
import { transferLegWire } from './transfer-wire.ts';
import type { SendRequest } from './transport.ts';
import { dataOf, idWire, parseAnswer, statusOf } from './wire.ts';

/** What can be written into a call. */
export interface CallUpdate {
  crmRecordId?: string;
  /** The notes. */
  description?: string;
  /** Can be written but never comes back. */
  subject?: string;
}

/** Which calls of the organization. Pages count from 0; no total is told, so whoever asks has to know the page's size. */
export interface CallFilter {
  userId?: string;
  crmRecordId?: string;
  page: number;
  /** 500 at most. */
  pageSize: number;
}

export interface CallPage {
  calls: ApiCall[];
  /** The server's clock when it answered. */
  serverTimeMs?: number;
}

const oneCall = dataOf(callWire);
const manyCalls = dataOf(v.array(callWire));

const placedCall = v.pipe(
  v.object({ call: v.object({ id: idWire, status: v.nullish(v.string()) }) }),
  v.transform(({ call }) => ({ id: call.id, ...statusOf(call.status ?? 'queued') })),
);

/** Calls and what can be done with a running one. */
export function createCalls(send: SendRequest) {
  const v2 = (callId: string): string => `/v2/calls/${part(callId)}`;
  const recordings = createRecordings(send);

  return {
    /**
     * One page of calls; no order is promised, items carry no status, and the answer may hold other users' calls
     * whichever user was asked for. Source: V2 / Calls / Get list of calls
     */
    async list(filter: CallFilter, signal?: AbortSignal): Promise<Result<CallPage>> {
      const answer = await send({ method: 'GET', path: '/v2/calls', query: { ...filter } }, signal);
      if (!answer.ok) return answer;
      const calls = parseAnswer(manyCalls, answer.data.body);
      if (!calls.ok) return calls;
      const { serverTimeMs } = answer.data;
      return success({ calls: calls.data, ...(serverTimeMs === undefined ? {} : { serverTimeMs }) });
    },

    /** Source: V2 / Calls / Get call by Id */
    get: (callId: string, signal?: AbortSignal): Promise<Result<ApiCall>> =>
      ask(send, { method: 'GET', path: v2(callId) }, oneCall, signal),

    /** Source: V2 / Calls / Update call */
    update: (callId: string, update: CallUpdate): Promise<Result<ApiCall>> =>
      ask(send, { method: 'PUT', path: v2(callId), body: { kind: 'json', value: update } }, oneCall),

    /** Source: V2 / Calls / Set the matched record to a call */
    setMatchingRecord: (callId: string, recordId: string, module: string): Promise<Result<null>> =>
      tell(send, {
        method: 'PUT',
        path: `${v2(callId)}/set-matching-record`,
        body: { kind: 'json', value: { recordId, module } },
      }),

    /** Who had the call before, with what they wrote. Source: V2 / Calls / Get transfer history for a call */
    transferHistory: (callId: string, signal?: AbortSignal): Promise<Result<TransferLeg[]>> =>
      ask(send, { method: 'GET', path: `${v2(callId)}/transfer-history` }, dataOf(v.array(transferLegWire)), signal),

    /**
     * Starts a call. Not safe to repeat: `unknown-outcome` means that a call may be running.
     * The answer's number lacks the leading 1 and its id has another form than v2 ids.
     * Source: V1 / Calls / Starting a new Call
     */
    originate: (digits: string, signal?: AbortSignal): Promise<Result<{ id: string }>> =>
      ask(
        send,
        {
          method: 'POST',
          path: '/api/v1/calls/originate',
          body: { kind: 'form', fields: { phoneNumber: digits } },
        },
        placedCall,
        signal,
      ),

    /** As `recordings.start`. Source: V1 / Calls / Start Call Recording */
    startRecording: recordings.start,
    /** As `recordings.stop`. Source: V1 / Calls / Stop Call Recording */
    stopRecording: recordings.stop,
    /** `not-supported` when the call is over or the phone system cannot. Source: V1 / Calls / Hang Up Call */
    hangUp: (callId: string) => act(send, callId, 'hangup'),
  };
}
