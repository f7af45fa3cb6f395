/** How long to wait before what failed so often is asked again: ever longer, a minute at most; milliseconds. */
export const retryAfterMs = (failures: number): number => Math.min(60_000, 1000 * 2 ** failures);
