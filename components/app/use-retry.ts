import { useEffect, useRef } from 'preact/hooks';

/** How long to wait before what failed so often is asked again: ever longer, a minute at most; milliseconds. */
const retryAfterMs = (failures: number): number => Math.min(60_000, 1000 * 2 ** failures);

/**
 * Asks again, ever more seldom, while something that may be asked again has failed.
 *
 * @param failed the failure, another object each time it fails; undefined while nothing has
 * @param isWanted whether anybody waits for the answer
 */
export function useRetry(failed: object | undefined, isWanted: boolean, ask: () => void): void {
  const before = useRef<{ failed?: object; times: number }>({ times: 0 });
  useEffect(() => {
    if (failed === undefined) before.current = { times: 0 };
    else if (failed !== before.current.failed) before.current = { failed, times: before.current.times + 1 };
    if (failed === undefined || !isWanted) return undefined;
    const timer = setTimeout(ask, retryAfterMs(before.current.times - 1));
    return () => clearTimeout(timer);
  }, [failed, isWanted]);
}
