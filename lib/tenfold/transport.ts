import { type Body, bodyOf } from './body.ts';
import { readText } from './read-text.ts';
import { failure, type Result, success } from './result.ts';
import { failureOfStatus, retryAfterMs } from './status.ts';

/** One request, as the resource files describe it. */
export interface ApiRequest {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Contact lists live on the beta host; everything else on the API's. */
  host?: 'api' | 'beta';
  /** With its prefix: `/api/v1/…` or `/v2/…`. */
  path: string;
  query?: Record<string, string | number | undefined>;
  body?: Body;
  /** False for endpoints that take no Authorization header. */
  authorized?: boolean;
  /** The API address this is for, as it carries a token in another place; it is not sent to any other. */
  onlyAt?: string;
  /** The answer is a redirect, and where it leads is what was asked for; it is not followed. */
  redirect?: 'read';
  /** The browser keeps the cookies that come with the answer, and sends those it has. */
  keepsCookies?: true;
}

export interface ApiAnswer {
  status: number;
  /** The parsed JSON; undefined for an empty body. */
  body: unknown;
  /** The server's clock when it answered, from its Date header. */
  serverTimeMs?: number;
  /** Where a redirect that was to be read leads. */
  location?: string;
}

/** Carries out one request; every way it can end is a value. */
export type SendRequest = (request: ApiRequest, signal?: AbortSignal) => Promise<Result<ApiAnswer>>;

export interface TransportDeps {
  fetch: typeof fetch;
  /** Origins without a trailing slash. */
  addresses(): Promise<{ api: string; beta: string }>;
  /** The Authorization header's value for this API address, or why there is none. */
  authorization(apiAddress: string): Promise<Result<string>>;
  /** Whether a request that failed is known never to have left this machine; its address is no other request's. */
  neverLeft(url: string): Promise<boolean>;
  /** From the request's start to the last byte of its answer. */
  timeoutMs: number;
  /**
   * Tells where the next redirect of this address leads, because a browser's `fetch` hides it. Watches from the moment
   * it is called, which is before the request leaves; ends with undefined once the signal is aborted.
   */
  readRedirect?(url: string, signal: AbortSignal): Promise<string | undefined>;
}

/** Undefined where an id would make another address of the path: nothing, `.` or `..`. */
function urlOf(origin: string, request: ApiRequest): string | undefined {
  const url = new URL(request.path, origin);
  if (url.pathname !== request.path || /\/(\/|$)/.test(request.path)) return undefined;
  for (const [name, value] of Object.entries(request.query ?? {})) {
    if (value !== undefined) url.searchParams.set(name, String(value));
  }
  return url.href;
}

/**
 * An address of this one request: the fragment stays in the browser and names the request where the browser reports
 * what became of it. Without it the end of an earlier request could be taken for this one's. (A redirect would take
 * the fragment along, so where that is read there is none.)
 */
function addressOf(url: string, { method, redirect }: ApiRequest): string {
  return method === 'GET' || redirect === 'read' ? url : `${url}#${crypto.randomUUID()}`;
}

function readJson(text: string, answer: Omit<ApiAnswer, 'body'>): Result<ApiAnswer> {
  if (text.trim() === '') return success({ ...answer, body: undefined });
  try {
    return success({ ...answer, body: JSON.parse(text) as unknown });
  } catch {
    return failure('bad-answer', 'the answer is not JSON', { status: answer.status, field: '(whole answer)' });
  }
}

async function answerOf(response: Response, signal: AbortSignal): Promise<Result<ApiAnswer>> {
  const { status, headers } = response;
  const dateMs = Date.parse(headers.get('date') ?? '');
  if (!response.ok) {
    await response.body?.cancel();
    const waitMs = retryAfterMs(headers.get('retry-after'), Number.isNaN(dateMs) ? Date.now() : dateMs);
    return { ok: false, error: failureOfStatus(status, waitMs) };
  }
  const text = await readText(response, signal);
  if (text === undefined) return failure('bad-answer', 'the answer is too long', { status, field: '(whole answer)' });
  return readJson(text, { status, ...(Number.isNaN(dateMs) ? {} : { serverTimeMs: dateMs }) });
}

async function redirectOf(response: Response, seen: Promise<string | undefined> | undefined) {
  // Node shows the header; a browser shows an opaque answer without any.
  const location = response.headers.get('location') ?? (response.type === 'opaqueredirect' ? await seen : undefined);
  const status = response.status === 0 ? 302 : response.status;
  if (location) return success<ApiAnswer>({ status, body: undefined, location });
  return failure('bad-answer', 'the redirect leads nowhere', { status, field: 'Location' });
}

const isRedirect = (response: Response): boolean =>
  response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400);

/**
 * Speaks HTTP with the API: addresses, headers, bodies, timeouts. It never repeats a request.
 *
 * A request that may have arrived ends as `unknown-outcome`, one that surely has not as `offline`; reading is
 * harmless to repeat, so a GET without an answer is `offline` either way.
 */
export function createTransport(deps: TransportDeps): SendRequest {
  async function exchange(url: string, request: ApiRequest, init: RequestInit, signal: AbortSignal) {
    if (request.redirect !== 'read') return answerOf(await deps.fetch(url, init), signal);
    const over = new AbortController();
    const seen = deps.readRedirect?.(url, AbortSignal.any([signal, over.signal])).catch(() => undefined);
    try {
      const response = await deps.fetch(url, { ...init, redirect: 'manual' });
      return await (isRedirect(response) ? redirectOf(response, seen) : answerOf(response, signal));
    } finally {
      over.abort();
    }
  }

  return async (request, outerSignal) => {
    const addresses = await deps.addresses();
    if (request.onlyAt !== undefined && request.onlyAt !== addresses.api) {
      return failure('signed-out', 'the server was changed');
    }
    const place = urlOf(request.host === 'beta' ? addresses.beta : addresses.api, request);
    if (place === undefined) return failure('not-found', `no address can be made of ${request.path}`);
    const url = addressOf(place, request);
    const { contentType, content } = bodyOf(request.body);
    const headers = new Headers(contentType === undefined ? {} : { 'content-type': contentType });
    if (request.authorized !== false) {
      const authorization = await deps.authorization(addresses.api);
      if (!authorization.ok) return authorization;
      headers.set('authorization', authorization.data);
    }
    const timeout = AbortSignal.timeout(deps.timeoutMs);
    const signal = outerSignal ? AbortSignal.any([outerSignal, timeout]) : timeout;
    const init: RequestInit = {
      method: request.method,
      headers,
      credentials: request.keepsCookies ? 'include' : 'omit',
      cache: 'no-store',
      redirect: 'error',
      signal,
      ...(content === undefined ? {} : { body: content }),
    };
    try {
      return await exchange(url, request, init, signal);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (request.method === 'GET' || (await deps.neverLeft(url))) return failure('offline', message);
      return failure('unknown-outcome', message);
    }
  };
}
