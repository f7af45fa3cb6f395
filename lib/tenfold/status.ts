import { type Failure, failure } from './result.ts';

/** No server is waited for longer than a day, which is also far below where timers overflow. */
const longestWaitMs = 24 * 60 * 60 * 1000;

/** Seconds or an HTTP date, as RFC 9110 has it, in milliseconds from now. */
export function retryAfterMs(header: string | null, nowMs: number): number | undefined {
  const text = header?.trim() ?? '';
  const waitMs = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : Date.parse(text) - nowMs;
  return Number.isNaN(waitMs) ? undefined : Math.min(Math.max(0, waitMs), longestWaitMs);
}

/** Which failure a status stands for. Source: V1 / Errors; 403 and 429 are not in its table but occur. */
export function failureOfStatus(status: number, waitMs?: number): Failure {
  const more = { status, ...(waitMs === undefined ? {} : { retryAfterMs: waitMs }) };
  const message = `the server answered ${String(status)}`;
  if (status === 401) return failure('signed-out', message, more).error;
  if (status === 404) return failure('not-found', message, more).error;
  if (status === 405 || status === 501) return failure('not-supported', message, more).error;
  if (status === 429) return failure('rate-limited', message, more).error;
  if (status >= 500) return failure('server', message, more).error;
  return failure('refused', message, more).error;
}
