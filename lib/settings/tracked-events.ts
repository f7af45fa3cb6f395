import * as v from 'valibot';
import type { StoredItem } from './item.ts';

/**
 * Everything that is ever sent to the tracking of the user's organisation, and only when the user switched it on.
 * No event says more than that it happened: no number, no name, no text.
 */
export const trackedEvents = ['call dialled', 'recording started', 'note saved', 'record linked'] as const;

export type TrackedEvent = (typeof trackedEvents)[number];

/** Written by session: calls whose note has been counted, the last first. They outlive the worker, so that none counts twice. */
export const notedCalls: StoredItem<string[]> = {
  key: 'notedCalls',
  area: 'local',
  version: 1,
  schema: v.array(v.string()),
  fallback: [],
  clearOnSignOut: true,
};

const mostNoted = 500;

/** The list with this call in front; the same list when it is there already. */
export function withNoted(before: string[], callId: string): string[] {
  return before.includes(callId) ? before : [callId, ...before].slice(0, mostNoted);
}
