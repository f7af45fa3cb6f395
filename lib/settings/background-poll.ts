import * as v from 'valibot';
import type { StoredItem } from './item.ts';

/** Written by calls: when the alarm last asked Tenfold, epoch milliseconds, where the administrator limits that. */
export const backgroundPoll: StoredItem<number> = {
  key: 'backgroundPoll',
  area: 'session',
  version: 1,
  schema: v.number(),
  fallback: 0,
  clearOnSignOut: true,
};
