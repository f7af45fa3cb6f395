/** The calls there are when the sandbox starts. */
import type { Call } from '../call.ts';
import { quarterCalls } from './quarter-calls.ts';
import { usualCalls } from './usual-calls.ts';

/** `usual`: few calls of some days; `full`: a quarter's; or a number of calls over a quarter. */
export type History = 'usual' | 'full' | number;

export const USUAL_COUNT = 34;
export const MOST_PAST_CALLS = 50_000;
const FULL_COUNT = 5000;

/** How many past calls the history has. */
export function pastCallCount(history: History): number {
  switch (history) {
    case 'usual':
      return USUAL_COUNT;
    case 'full':
      return FULL_COUNT;
    default:
      return history;
  }
}

/** `count` calls counted back from `nowMs`, oldest first; the usual ones are always among them. */
export function pastCalls(count: number, nowMs: number): readonly Call[] {
  const usual = usualCalls(nowMs);
  const others = quarterCalls(Math.max(0, count - usual.length), nowMs);
  return [...usual, ...others].toSorted((one, other) => one.startedAtMs - other.startedAtMs);
}
