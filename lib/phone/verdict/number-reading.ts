/** What became of a text somebody typed to dial it. */
export type NumberReading =
  | { kind: 'number'; number: string; display: string; national: string; country?: string; extension?: string }
  | { kind: 'refused'; reason: RefusalReason };

/** Why a typed text cannot be dialled. Emergency and other short numbers are `too-short`. */
export type RefusalReason = 'empty' | 'not-a-number' | 'too-short' | 'too-long' | 'invalid' | 'star-code' | 'letters';
