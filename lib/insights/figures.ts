import type { Analytics } from '../tenfold/model-analytics.ts';
import type { Scope } from './scope.ts';

/** What figures are asked for. */
export interface FiguresQuestion {
  scope: Scope;
  /** Epoch milliseconds, both in it. */
  fromMs: number;
  toMs: number;
  /** A name of the time zone database. */
  zone: string;
  /** How many of the best the leaderboard names. */
  memberCount: number;
}

/** What is shown of an answer. Each person's hours are not, and would be most of it. */
export type InsightsFigures = Omit<Analytics, 'hoursByUser'>;

/** An answer, and when it came, in epoch milliseconds. */
export interface KeptFigures {
  atMs: number;
  figures: InsightsFigures;
}
