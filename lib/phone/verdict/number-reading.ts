import type { Caution } from './caution.ts';

/** What became of a text somebody typed to dial it. A short number has no country and is shown as it is dialled. */
export type NumberReading =
  | {
      kind: 'number';
      /** E.164, or the digits of a short number. */
      number: string;
      display: string;
      national: string;
      country?: string;
      extension?: string;
      /** IANA zone of the clocks there, or the westernmost and the easternmost it may be; absent where unknown. */
      clocks?: string[];
      /** Why it is dialled only after an explicit yes. */
      caution?: Caution;
    }
  | { kind: 'refused'; reason: RefusalReason };

/** Why a typed text cannot be dialled. `pause`: it would dial on after a wait. */
export type RefusalReason =
  | 'empty'
  | 'not-a-number'
  | 'too-short'
  | 'too-long'
  | 'invalid'
  | 'star-code'
  | 'pause'
  | 'letters';
