import * as v from 'valibot';
import type { StoredItem } from './item.ts';

/** Calls that the agent said owe nothing, the last first. What is owed is of today: more than these are never asked for. */
export const dismissedOwed: StoredItem<string[]> = {
  key: 'dismissedOwed',
  area: 'local',
  version: 1,
  schema: v.array(v.string()),
  fallback: [],
  clearOnSignOut: true,
};

const mostDismissed = 500;

/** The list with this call in it, or without it. */
export function withDismissed(before: string[], callId: string, dismissed: boolean): string[] {
  const others = before.filter((id) => id !== callId);
  return dismissed ? [callId, ...others].slice(0, mostDismissed) : others;
}
