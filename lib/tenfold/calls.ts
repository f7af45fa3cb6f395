import * as v from 'valibot';
import type { ApiCall } from './model.ts';
import { failure, type Result, success } from './result.ts';
import type { SendRequest } from './transport.ts';
import { callWire, parseAnswer, statusOf } from './wire.ts';

/** What can be written into a call. */
export interface CallUpdate {
  crmRecordId?: string;
  /** The notes. */
  description?: string;
  /** Can be written but never comes back. */
  subject?: string;
}

export interface CallPage {
  calls: ApiCall[];
  /** The server's clock when it answered. */
  serverTimeMs?: number;
}

const oneCall = v.pipe(
  v.object({ data: callWire }),
  v.transform(({ data: call }) => call),
);
const manyCalls = v.pipe(
  v.object({ data: v.array(callWire) }),
  v.transform(({ data: calls }) => calls),
);

const placedCall = v.pipe(
  v.object({
    call: v.object({ id: v.pipe(v.string(), v.minLength(1)), status: v.nullish(v.string()) }),
  }),
  v.transform(({ call }) => ({ id: call.id, ...statusOf(call.status ?? 'queued') })),
);

/** Calls and what can be done with a running one. */
export function createCalls(send: SendRequest) {
  const v2 = (callId: string): string => `/v2/calls/${encodeURIComponent(callId)}`;

  /** A 400 here means that the call is over or that the phone system cannot do it. Source: V1 / Calls */
  async function act(callId: string, action: string): Promise<Result<null>> {
    const answer = await send({ method: 'POST', path: `/api/v1/calls/${encodeURIComponent(callId)}/${action}` });
    if (answer.ok) return success(null);
    if (answer.error.status === 400) return failure('not-supported', `${action} was refused`, { status: 400 });
    return answer;
  }

  return {
    /**
     * One page of a user's calls; no order is promised, items carry no status, and the answer may hold other
     * users' calls. Source: V2 / Calls / Get list of calls
     */
    async list(filter: { userId: string; page: number; pageSize: number }): Promise<Result<CallPage>> {
      const answer = await send({ method: 'GET', path: '/v2/calls', query: filter });
      if (!answer.ok) return answer;
      const calls = parseAnswer(manyCalls, answer.data.body);
      if (!calls.ok) return calls;
      const { serverTimeMs } = answer.data;
      return success({ calls: calls.data, ...(serverTimeMs === undefined ? {} : { serverTimeMs }) });
    },

    /** Source: V2 / Calls / Get call by Id */
    async get(callId: string): Promise<Result<ApiCall>> {
      const answer = await send({ method: 'GET', path: v2(callId) });
      return answer.ok ? parseAnswer(oneCall, answer.data.body) : answer;
    },

    /** Source: V2 / Calls / Update call */
    async update(callId: string, update: CallUpdate): Promise<Result<ApiCall>> {
      const answer = await send({ method: 'PUT', path: v2(callId), body: { kind: 'json', value: update } });
      return answer.ok ? parseAnswer(oneCall, answer.data.body) : answer;
    },

    /** Source: V2 / Calls / Set the matched record to a call */
    async setMatchingRecord(callId: string, recordId: string, module: string): Promise<Result<null>> {
      const answer = await send({
        method: 'PUT',
        path: `${v2(callId)}/set-matching-record`,
        body: { kind: 'json', value: { recordId, module } },
      });
      return answer.ok ? success(null) : answer;
    },

    /**
     * Starts a call. Not safe to repeat: `unknown-outcome` means that a call may be running.
     * The answer's number lacks the leading 1 and its id has another form than v2 ids.
     * Source: V1 / Calls / Starting a new Call
     */
    async originate(digits: string): Promise<Result<{ id: string }>> {
      const answer = await send({
        method: 'POST',
        path: '/api/v1/calls/originate',
        body: { kind: 'form', fields: { phoneNumber: digits } },
      });
      return answer.ok ? parseAnswer(placedCall, answer.data.body) : answer;
    },

    /** Source: V1 / Calls / Start Call Recording */
    startRecording: (callId: string) => act(callId, 'startRecording'),
    /** Source: V1 / Calls / Stop Call Recording */
    stopRecording: (callId: string) => act(callId, 'stopRecording'),
    /** Source: V1 / Calls / Hang Up Call */
    hangUp: (callId: string) => act(callId, 'hangup'),
  };
}
