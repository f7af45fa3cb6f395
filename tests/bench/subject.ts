import type { Browser } from '@playwright/test';
import type { serveBench } from './answers.ts';

/** What every subject measures with. */
export interface Bench {
  browser: Browser;
  server: Awaited<ReturnType<typeof serveBench>>;
}

/** A line of the list at the end. */
export interface Goal {
  goal: string;
  measured: string;
  /** Undefined when nothing was measured. */
  isMet: boolean | undefined;
}

/** One thing that is measured: its own file in `subjects`, a line in `subjects/all.ts`. */
export interface Subject {
  /** What to type to measure this alone. */
  name: string;
  title: string;
  /** What to know to read the rows. */
  note?(): string;
  /** Measures once. `turn` counts whole runs: who comes first changes with it. */
  run(bench: Bench, turn: number): Promise<void>;
  /** Rows for people, medians of all runs so far. */
  rows(): Record<string, string | number>[];
  goals(): Goal[];
}

export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** With one decimal below 100, whole above. */
export function rounded(value: number): number {
  return Math.abs(value) < 100 ? Math.round(value * 10) / 10 : Math.round(value);
}

/** Puts another one first at each turn, so that nobody always comes after the same. */
export function rotated<T>(list: readonly T[], turn: number): T[] {
  const by = turn % list.length;
  return [...list.slice(by), ...list.slice(0, by)];
}

/** A goal of the form "at most so much". */
export function atMost(goal: string, most: number, measured: number, unit: string): Goal {
  return {
    goal,
    measured: Number.isNaN(measured) ? 'not measured' : `${String(rounded(measured))} ${unit}`,
    isMet: Number.isNaN(measured) ? undefined : measured <= most,
  };
}
