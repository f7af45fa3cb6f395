/** Does work in slices, when the browser has nothing better to do and the page is seen. */
export interface ScanQueue {
  /** There is work: starts when it may. */
  wake: () => void;
  /** Whether the work of late took its share of the page's time; what can wait, waits. */
  isSpent: () => boolean;
}

/** Longest slice in milliseconds: a frame keeps room for the page. */
const sliceMs = 5;

/** How long the browser may put work off, in milliseconds. */
const patienceMs = 100;

/** What may be spent at once on work that can wait, in milliseconds, and how much of each millisecond is added. */
const mostSavedMs = 20;
const leastSavedMs = 5;
const share = 0.01;

/** @param work yields where it may be interrupted, and ends when nothing is left to do. */
export function createScanQueue(work: () => Generator<unknown, void>, signal: AbortSignal): ScanQueue {
  let running: Generator<unknown, void> | undefined;
  let isScheduled = false;
  let savedMs = mostSavedMs;
  let savedAtMs = 0;

  function slice(): void {
    if (signal.aborted) return;
    running ??= work();
    const startedAtMs = performance.now();
    savedMs = Math.min(savedMs + (startedAtMs - savedAtMs) * share, mostSavedMs);
    let isDone: boolean | undefined;
    do {
      isDone = running.next().done;
      savedAtMs = performance.now();
    } while (!isDone && savedAtMs - startedAtMs < sliceMs);
    savedMs = Math.max(savedMs + startedAtMs - savedAtMs, 0);
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
  return { wake, isSpent: () => savedMs < leastSavedMs };
}
