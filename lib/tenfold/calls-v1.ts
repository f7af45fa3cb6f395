import * as v from 'valibot';
import { ask, part } from './ask.ts';
import { callWire } from './call-wire.ts';
import type { ApiCall, CallDirection } from './model.ts';
import type { Result } from './result.ts';
import type { SendRequest } from './transport.ts';

/** Unlike v2 it can ask for a time and a number. `pageSize` is 100 unless told. Pages count from 0. */
export interface CallFilterV1 {
  /** Created after this moment. */
  fromMs?: number;
  /** Created before this moment. */
  toMs?: number;
  direction?: CallDirection;
  phoneNumber?: string;
  page?: number;
  pageSize?: number;
}

const words: Record<CallDirection, string> = { inbound: 'Inbound', outbound: 'Outbound' };
const isoOf = (timeMs: number | undefined): string | undefined =>
  timeMs === undefined ? undefined : new Date(timeMs).toISOString();

const manyCalls = v.pipe(
  v.object({ calls: v.array(callWire) }),
  v.transform(({ calls }) => calls),
);
const oneCall = v.pipe(
  v.object({ call: callWire }),
  v.transform(({ call }) => call),
);

/** The deprecated reading of calls, for what v2 cannot ask. Source: V1 / Calls */
export function createCallsV1(send: SendRequest) {
  return {
    /** The organization's calls, in no promised order and without status. Source: V1 / Calls / Get All Calls */
    list({ fromMs, toMs, direction, ...filter }: CallFilterV1 = {}, signal?: AbortSignal): Promise<Result<ApiCall[]>> {
      const query = {
        fromDate: isoOf(fromMs),
        toDate: isoOf(toMs),
        direction: direction && words[direction],
        ...filter,
      };
      return ask(send, { method: 'GET', path: '/api/v1/calls', query }, manyCalls, signal);
    },

    /** Source: V1 / Calls / Get a Specific Call */
    get: (callId: string, signal?: AbortSignal): Promise<Result<ApiCall>> =>
      ask(send, { method: 'GET', path: `/api/v1/calls/${part(callId)}` }, oneCall, signal),
  };
}
