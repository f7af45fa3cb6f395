/** What an administrator can switch off. Each is a word of the policy's `switchedOff`. */
export const features = [
  /** Numbers on pages are neither marked nor listed. */
  'clickToDial',
  /** Recordings are not started from here. */
  'recording',
  /** Recordings are not played, transcripts, keywords and figures of talks are not shown. */
  'listening',
  'lists',
  'insights',
  /** Nothing is copied or saved as a file: figures, lists, the user's own data. */
  'export',
  /** No administrator acts as somebody else from here. */
  'actingAs',
  /** Nothing is told to the organisation's usage tracking, whatever the user chose. */
  'usageEvents',
] as const;

export type Feature = (typeof features)[number];
