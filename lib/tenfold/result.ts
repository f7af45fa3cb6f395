/**
 * What can go wrong with a request, told apart by what the user can do about it.
 *
 * - `offline`: the request never left this machine.
 * - `signed-out`: the token is missing, expired or revoked (401).
 * - `refused`: the server understood and said no (any other 4xx).
 * - `not-supported`: the phone system or the organisation cannot do this.
 * - `not-found`: 404.
 * - `rate-limited`: 429, with the wait the server asks for where it says one.
 * - `server`: 5xx.
 * - `bad-answer`: an answer that does not have the reference's shape; `field` names the place.
 * - `unknown-outcome`: the request left, no answer came; the work may have been done.
 */
export type FailureCode =
  | 'offline'
  | 'signed-out'
  | 'refused'
  | 'not-supported'
  | 'not-found'
  | 'rate-limited'
  | 'server'
  | 'bad-answer'
  | 'unknown-outcome';

/** An expected failure, as a value. `message` is for logs and developers; screens choose their words by `code`. */
export interface Failure {
  code: FailureCode;
  message: string;
  retryable: boolean;
  status?: number;
  retryAfterMs?: number;
  field?: string;
}

export type Result<T> = { ok: true; data: T } | { ok: false; error: Failure };

/** Wraps what was asked for. */
export function success<T>(data: T): Result<T> {
  return { ok: true, data };
}

const retryableCodes: ReadonlySet<FailureCode> = new Set(['offline', 'rate-limited', 'server', 'unknown-outcome']);

/** Builds a failure; whether trying again can help follows from its code. */
export function failure(
  code: FailureCode,
  message: string,
  more: Pick<Failure, 'status' | 'retryAfterMs' | 'field'> = {},
): { ok: false; error: Failure } {
  return { ok: false, error: { code, message, retryable: retryableCodes.has(code), ...more } };
}
