import type { Rig } from './rig.ts';

/** Something that goes wrong, many times over, and what must hold nevertheless. */
export interface FaultRow {
  /** As in the table of RESULTS.md: R1 … R14, S1 … S9. */
  id: string;
  fault: string;
  mustHold: string;
  /** How many trials the full run makes. */
  count: number;
  /** How many of them `npm test` makes; 0 for those that take too long for it. */
  quickCount: number;
  /** One row, one browser and one sandbox, unless a trial needs its own. */
  run(rig: Rig, count: number): Promise<RowOutcome>;
}

export interface RowOutcome {
  trials: number;
  /** One sentence for each promise that did not hold. */
  broken: string[];
  /** What was measured, by its name: "settled p95": "1.2 s". */
  figures: Record<string, string>;
}

/** Hands the row on; checks its shape where it is written. */
export function defineRow(row: FaultRow): FaultRow {
  return row;
}
