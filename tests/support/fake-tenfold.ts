import { createTenfold, type Tenfold } from '../../lib/tenfold/client.ts';
import { type FailureCode, failure, type Result, success } from '../../lib/tenfold/result.ts';
import type { ApiAnswer, ApiRequest, SendRequest } from '../../lib/tenfold/transport.ts';

type Reply = (request: ApiRequest) => Result<ApiAnswer> | Promise<Result<ApiAnswer>>;

export interface FakeTenfold {
  send: SendRequest;
  /** The whole API over the scripted answers. */
  api: Tenfold;
  requests: ApiRequest[];
  /** How often `METHOD /path` was asked for. */
  count(route: string): number;
  /** From now on `METHOD /path` is answered with this body. */
  answer(route: string, body?: unknown): void;
  fail(route: string, code: FailureCode, status?: number): void;
  reply(route: string, reply: Reply): void;
}

/** An answer with this body. */
export function answered(body?: unknown): Result<ApiAnswer> {
  return success({ status: 200, body });
}

const routeOf = (request: ApiRequest): string => `${request.method} ${request.path}`;

/** Tenfold as a script: each test says what is answered; a request nobody expected is an error of the test. */
export function createFakeTenfold(): FakeTenfold {
  const replies = new Map<string, Reply>();
  const requests: ApiRequest[] = [];
  const send: SendRequest = async (request) => {
    requests.push(request);
    await Promise.resolve();
    const reply = replies.get(routeOf(request));
    if (reply === undefined) throw new Error(`no answer was scripted for ${routeOf(request)}`);
    return reply(request);
  };
  return {
    send,
    api: createTenfold(send),
    requests,
    count: (route) => requests.filter((request) => routeOf(request) === route).length,
    answer: (route, body) => {
      replies.set(route, () => answered(body));
    },
    fail: (route, code, status) => {
      replies.set(route, () => failure(code, 'scripted', status === undefined ? {} : { status }));
    },
    reply: (route, reply) => {
      replies.set(route, reply);
    },
  };
}
