import type { LeaderboardEntry } from '../tenfold/model-analytics.ts';

/** What a score counts. The reference says so of none; these two show it by their examples and names. */
export type ScoreUnit = 'ms' | 'listening' | 'unknown';

/** One measure's best, the best first. */
export interface Board extends LeaderboardEntry {
  unit: ScoreUnit;
}

function unitOf(metric: string): ScoreUnit {
  switch (metric) {
    case 'workhorse':
      return 'ms';
    case 'ear':
      return 'listening';
    default:
      return 'unknown';
  }
}

/** The leaderboard, each measure once, in the order of the answer. */
export function boardsOf(leaderboard: readonly LeaderboardEntry[]): Board[] {
  const first = new Map<string, LeaderboardEntry>();
  for (const entry of leaderboard) if (!first.has(entry.metric)) first.set(entry.metric, entry);
  return [...first.values()].map((entry) => ({
    ...entry,
    values: entry.values.toSorted((one, other) => other.score - one.score),
    unit: unitOf(entry.metric),
  }));
}
