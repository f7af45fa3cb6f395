const firstWaitMs = 1000;

/** The longest wait with somebody looking or a call running, and without. */
export const longestWaitMs = { attended: 10_000, unattended: 60_000 };

/**
 * The wait after a failure: full jitter, so that five hundred browsers do not come back at once, and never earlier
 * than the server asked for.
 *
 * @param failures how many have failed in a row, this one included
 * @param random between 0 and 1
 */
export function waitAfterFailure(
  failures: number,
  ceilingMs: number,
  retryAfterMs: number | undefined,
  random: number,
): number {
  if (retryAfterMs !== undefined) return retryAfterMs + random * firstWaitMs;
  const growingMs = Math.min(ceilingMs, firstWaitMs * 2 ** Math.min(failures, 10));
  return Math.max(250, random * growingMs);
}
