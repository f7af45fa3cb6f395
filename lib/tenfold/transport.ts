import { type Failure, failure, type Result, success } from './result.ts';

export type Body = { kind: 'json'; value: unknown } | { kind: 'form'; fields: Record<string, string> };

/** One request, as the resource files describe it. */
export interface ApiRequest {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Contact lists live on the beta host; everything else on the API's. */
  host?: 'api' | 'beta';
  /** With its prefix: `/api/v1/…` or `/v2/…`. */
  path: string;
  query?: Record<string, string | number | undefined>;
  body?: Body;
  /** False for the token endpoints, which take no Authorization header. */
  authorized?: boolean;
}

export interface ApiAnswer {
  status: number;
  /** The parsed JSON; undefined for an empty body. */
  body: unknown;
  /** The server's clock when it answered, from its Date header. */
  serverTimeMs?: number;
}

/** Carries out one request; every way it can end is a value. */
export type SendRequest = (request: ApiRequest, signal?: AbortSignal) => Promise<Result<ApiAnswer>>;

export interface TransportDeps {
  fetch: typeof fetch;
  /** Origins without a trailing slash. */
  addresses(): Promise<{ api: string; beta: string }>;
  /** The Authorization header's value, or why there is none. */
  authorization(): Promise<Result<string>>;
  /** Whether a request that failed is known never to have left this machine. */
  neverLeft(url: string): Promise<boolean>;
  timeoutMs: number;
}

function urlOf(origin: string, request: ApiRequest): string {
  const url = new URL(request.path, origin);
  for (const [name, value] of Object.entries(request.query ?? {})) {
    if (value !== undefined) url.searchParams.set(name, String(value));
  }
  return url.href;
}

function bodyOf(body: Body | undefined): { contentType?: string; content?: string } {
  switch (body?.kind) {
    case undefined:
      return {};
    case 'json':
      return { contentType: 'application/json', content: JSON.stringify(body.value) };
    case 'form':
      return { contentType: 'application/x-www-form-urlencoded', content: new URLSearchParams(body.fields).toString() };
  }
}

/** Seconds or an HTTP date, as RFC 9110 has it, in milliseconds from now. */
function retryAfterMs(header: string | null, nowMs: number): number | undefined {
  if (header === null) return undefined;
  const seconds = Number(header);
  const waitMs = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - nowMs;
  return Number.isFinite(waitMs) ? Math.max(0, waitMs) : undefined;
}

/** Which failure a status stands for. Source: V1 / Errors; 403 and 429 are not in its table but occur. */
function failureOfStatus(status: number, waitMs?: number): Failure {
  const more = { status, ...(waitMs === undefined ? {} : { retryAfterMs: waitMs }) };
  const message = `the server answered ${String(status)}`;
  if (status === 401) return failure('signed-out', message, more).error;
  if (status === 404) return failure('not-found', message, more).error;
  if (status === 405 || status === 501) return failure('not-supported', message, more).error;
  if (status === 429) return failure('rate-limited', message, more).error;
  if (status >= 500) return failure('server', message, more).error;
  return failure('refused', message, more).error;
}

async function answerOf(response: Response): Promise<Result<ApiAnswer>> {
  const dateMs = Date.parse(response.headers.get('date') ?? '');
  if (!response.ok) {
    const wait = retryAfterMs(response.headers.get('retry-after'), Number.isNaN(dateMs) ? Date.now() : dateMs);
    return { ok: false, error: failureOfStatus(response.status, wait) };
  }
  const text = await response.text();
  const answer = { status: response.status, ...(Number.isNaN(dateMs) ? {} : { serverTimeMs: dateMs }) };
  if (text.trim() === '') return success({ ...answer, body: undefined });
  try {
    return success({ ...answer, body: JSON.parse(text) as unknown });
  } catch {
    return failure('bad-answer', 'the answer is not JSON', { status: response.status, field: '(whole answer)' });
  }
}

/**
 * Speaks HTTP with the API: addresses, headers, bodies, timeouts. It never repeats a request.
 *
 * A request that may have arrived ends as `unknown-outcome`, one that surely has not as `offline`; reading is
 * harmless to repeat, so a GET without an answer is `offline` either way.
 */
export function createTransport(deps: TransportDeps): SendRequest {
  return async (request, signal) => {
    const addresses = await deps.addresses();
    const url = urlOf(request.host === 'beta' ? addresses.beta : addresses.api, request);
    const { contentType, content } = bodyOf(request.body);
    const headers = new Headers(contentType === undefined ? {} : { 'content-type': contentType });
    if (request.authorized !== false) {
      const authorization = await deps.authorization();
      if (!authorization.ok) return authorization;
      headers.set('authorization', authorization.data);
    }
    const timeout = AbortSignal.timeout(deps.timeoutMs);
    try {
      const response = await deps.fetch(url, {
        method: request.method,
        headers,
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'error',
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
        ...(content === undefined ? {} : { body: content }),
      });
      return await answerOf(response);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (request.method === 'GET' || (await deps.neverLeft(url))) return failure('offline', message);
      return failure('unknown-outcome', message);
    }
  };
}
