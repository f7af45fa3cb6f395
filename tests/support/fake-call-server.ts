import type { Tenfold } from '../../lib/tenfold/client.ts';
import type { ApiCall } from '../../lib/tenfold/model.ts';
import { type Failure, type FailureCode, failure, type Result, success } from '../../lib/tenfold/result.ts';

type CallApi = Omit<Tenfold['calls'], 'transferHistory'>;

export interface FakeCallServer extends CallApi {
  calls: Map<string, ApiCall>;
  /** What was asked, such as `get one` or `update one`, in order. */
  asked: string[];
  put(...calls: ApiCall[]): void;
  change(callId: string, change: Partial<ApiCall>): void;
  /** Questions that begin with this are refused from now on; without a code they are answered again. */
  refuse(question: string, code?: FailureCode, more?: Pick<Failure, 'status' | 'retryAfterMs'>): void;
  /** Questions that begin with this wait until the promise is done. */
  hold(question: string, until: Promise<unknown>): void;
  /** The server's clock; undefined when it does not tell. */
  serverTimeMs: number | undefined;
}

/** Lists tell neither status nor link nor caller. Source: V2 / Calls / Get list of calls */
function asListed(call: ApiCall): ApiCall {
  const listed = { ...call };
  delete listed.status;
  delete listed.statusWord;
  delete listed.linkedRecordId;
  delete listed.callerName;
  return listed;
}

/** The server's calls in memory, behind the same functions as the real ones. */
export function createFakeCallServer(): FakeCallServer {
  const calls = new Map<string, ApiCall>();
  const refusals = new Map<string, { ok: false; error: Failure }>();
  const holds = new Map<string, Promise<unknown>>();

  async function ask<T>(question: string, found: () => T | undefined): Promise<Result<T>> {
    server.asked.push(question);
    await Promise.resolve();
    for (const [begin, until] of holds) if (question.startsWith(begin)) await until;
    for (const [begin, refusal] of refusals) if (question.startsWith(begin)) return refusal;
    const data = found();
    return data === undefined ? failure('not-found', question, { status: 404 }) : success(data);
  }

  function change(callId: string, changed: Partial<ApiCall>): ApiCall | undefined {
    const call = calls.get(callId);
    if (call === undefined) return undefined;
    const after = { ...call, ...changed };
    calls.set(callId, after);
    return after;
  }

  const act = (action: string) => (callId: string) =>
    ask(`${action} ${callId}`, () => (calls.has(callId) ? null : undefined));

  const server: FakeCallServer = {
    calls,
    asked: [],
    serverTimeMs: undefined,
    put: (...added) => {
      for (const call of added) calls.set(call.id, call);
    },
    change: (callId, changed) => void change(callId, changed),
    refuse: (question, code, more) => {
      if (code === undefined) refusals.delete(question);
      else refusals.set(question, failure(code, 'scripted', more));
    },
    hold: (question, until) => {
      holds.set(question, until);
    },
    list: () =>
      ask('list', () => ({
        calls: [...calls.values()].map(asListed),
        ...(server.serverTimeMs === undefined ? {} : { serverTimeMs: server.serverTimeMs }),
      })),
    get: (callId) => ask(`get ${callId}`, () => calls.get(callId)),
    update: (callId, update) =>
      ask(`update ${callId}`, () =>
        change(callId, update.description === undefined ? {} : { description: update.description }),
      ),
    setMatchingRecord: (callId, recordId) => ask(`match ${callId} ${recordId}`, () => null),
    originate: (digits) => ask(`originate ${digits}`, () => ({ id: `call-to-${digits}` })),
    startRecording: act('startRecording'),
    stopRecording: act('stopRecording'),
    hangUp: act('hangUp'),
  };
  return server;
}
