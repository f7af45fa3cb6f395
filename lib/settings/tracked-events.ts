/**
 * Everything that is ever sent to the tracking of the user's organisation, and only when the user switched it on.
 * No event says more than that it happened: no number, no name, no text.
 */
export const trackedEvents = ['call dialled', 'recording started', 'note saved', 'record linked'] as const;

export type TrackedEvent = (typeof trackedEvents)[number];
