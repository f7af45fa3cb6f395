/** Stands where digits were that are certainly something else; no rule reads across it. */
export const blocked = '\u0001';
