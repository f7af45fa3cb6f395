/** The two paces the sandbox can start with. */
import type { Pace } from './call.ts';

export const PACES = {
  real: { queuedMs: 1000, ringingMs: 3000 },
  fast: { queuedMs: 150, ringingMs: 400 },
} as const satisfies Record<string, Pace>;

export type PaceName = keyof typeof PACES;
