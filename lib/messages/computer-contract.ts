import * as v from 'valibot';
import type { Deleted } from '../session/delete-all.ts';

/** Everything that lies on this computer. */
export const computerContract = {
  /** Deletes all that Ringside keeps here, ends the session, and gives the sites back. */
  'computer.deleteAll': { senders: ['ringside'], input: v.object({}) },
} as const;

export interface ComputerOutput {
  'computer.deleteAll': Deleted;
}
