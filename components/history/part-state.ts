/** How far one part of a call's page has got. Each is loaded by itself, and none waits for another. */
export type PartState =
  | { state: 'loading' }
  /** The call has no such thing. */
  | { state: 'none' }
  /** There may be one, but not for this user. */
  | { state: 'refused' }
  | { state: 'failed'; reason: string }
  | { state: 'there' };
