import type { CallFacts } from '../../lib/history/call-facts.ts';

/** What the parts about a talk have in common. */
export interface Talk {
  callId: string;
  facts: CallFacts;
  speakerName: (speaker: string) => string;
  /** A number as the user reads it. */
  number: (value: number) => string;
}
