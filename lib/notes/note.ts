import type { FailureCode } from '../tenfold/result.ts';

/**
 * What the agent has typed for a call, written by the page at every input event.
 * Its key is the call's id, or `number:+1…` while the call has none yet.
 */
export interface Draft {
  key: string;
  /** Whose draft this is; another user who signs in does not see it. */
  userId: string;
  subject: string;
  description: string;
  editedAtMs: number;
  /** What the server had when the editing began; something else there later is a conflict. */
  baseDescription: string;
}

/**
 * How far a call's note has got, written by the worker's outbox only.
 *
 * - `saving`: a request is under way.
 * - `saved`: read back from the server and equal to the newest draft.
 * - `waiting`: will be sent again; `failure` says why it is not saved yet.
 * - `conflict`: changed elsewhere in the meantime; `theirs` is the other text, nothing was overwritten.
 */
export interface NoteState {
  callId: string;
  state: 'saving' | 'saved' | 'waiting' | 'conflict';
  /** The last texts the server is known to have. The subject never comes back from the API: this is its memory. */
  savedSubject: string;
  savedDescription: string;
  /** `editedAtMs` of the draft that was saved last. */
  savedEditAtMs: number;
  failure?: FailureCode;
  /** Texts that have been sent lately: one of them on the server is our own, late, not somebody else's. */
  sent?: string[];
  theirs?: string;
}

/** Where a draft lives before its call has an id. */
export function draftKeyForNumber(number: string): string {
  return `number:${number}`;
}

/** The number whose draft has this key, or undefined when the key is a call's id. */
export function numberOfDraftKey(key: string): string | undefined {
  return key.startsWith('number:') ? key.slice('number:'.length) : undefined;
}
