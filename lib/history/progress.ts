import type { ListProgress } from '../settings/kept-calls.ts';
import type { ApiCall } from '../tenfold/model.ts';

/** Enough to fill the screen quickly. */
export const smallPage = 50;
/** The most that the reference allows. */
export const largePage = 500;

function isNewestFirst(calls: readonly ApiCall[]): boolean {
  return calls.every((call, index) => {
    const next = calls[index + 1];
    return next === undefined || next.startTimeMs <= call.startTimeMs;
  });
}

function widened(before: ListProgress, calls: readonly ApiCall[]): Pick<ListProgress, 'newestMs' | 'oldestMs'> {
  const times = [...calls.map(({ startTimeMs }) => startTimeMs), before.newestMs, before.oldestMs];
  const known = times.filter((timeMs) => timeMs !== undefined);
  if (known.length === 0) return {};
  return { newestMs: Math.max(...known), oldestMs: Math.min(...known) };
}

/**
 * How far a list has been read once its first page is there again.
 *
 * The reference promises no order. Where the page is newest first, what was read before stays read, unless there are
 * newer calls between (`hasGap`). In any other order new calls may stand anywhere: the list is read from the start.
 */
export function afterFirstPage(
  before: ListProgress,
  calls: readonly ApiCall[],
): { progress: ListProgress; hasGap: boolean } {
  if (calls.length < smallPage) {
    return {
      progress: { nextPage: 1, isComplete: true, isOrdered: isNewestFirst(calls), ...widened(before, calls) },
      hasGap: false,
    };
  }
  const isOrdered = isNewestFirst(calls) && before.isOrdered;
  if (!isOrdered) {
    return { progress: { nextPage: 0, isComplete: false, isOrdered: false, ...widened(before, calls) }, hasGap: false };
  }
  const oldest = calls.at(-1);
  const hasGap = before.newestMs !== undefined && oldest !== undefined && oldest.startTimeMs > before.newestMs;
  return { progress: { ...before, isOrdered: true, ...widened(before, calls) }, hasGap };
}

/** How far a list has been read after its next large page. */
export function afterPage(before: ListProgress, calls: readonly ApiCall[]): ListProgress {
  return {
    nextPage: before.nextPage + 1,
    isComplete: calls.length < largePage,
    isOrdered: before.isOrdered && isNewestFirst(calls),
    ...widened(before, calls),
  };
}

/** Whether a page reaches back to what was read before, or to the end. */
export function isGapClosed({ newestMs = 0 }: ListProgress, calls: readonly ApiCall[]): boolean {
  const oldest = calls.at(-1);
  return oldest === undefined || calls.length < largePage || oldest.startTimeMs <= newestMs;
}
