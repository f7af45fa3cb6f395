/** Does work in slices, when the browser has nothing better to do and the page is seen. */
export interface ScanQueue {
  /** There is work: starts when it may. */
  wake: () => void;
}

/** Longest slice in milliseconds: a frame keeps room for the page. */
const sliceMs = 5;

/** How long the browser may put work off, in milliseconds. */
const patienceMs = 100;

/** @param work yields where it may be interrupted, and ends when nothing is left to do. */
export function createScanQueue(work: () => Generator<unknown, void>, signal: AbortSignal): ScanQueue {
  let running: Generator<unknown, void> | undefined;
  let isScheduled = false;

  function slice(): void {
    if (signal.aborted) return;
    running ??= work();
    const endsAtMs = performance.now() + sliceMs;
    let isDone: boolean | undefined;
    do isDone = running.next().done;
    while (!isDone && performance.now() < endsAtMs);
    if (isDone) running = undefined;
    isScheduled = !isDone && !document.hidden;
    if (isScheduled) whenIdle();
  }

  function whenIdle(): void {
    requestIdleCallback(slice, { timeout: patienceMs });
  }

  function wake(): void {
    if (isScheduled || signal.aborted || document.hidden) return;
    isScheduled = true;
    // After the frame that draws the change: to ask what is drawn before would lay the page out once more.
    requestAnimationFrame(() => setTimeout(slice));
  }

  document.addEventListener('visibilitychange', wake, { signal });
  return { wake };
}
