import * as v from 'valibot';
import type { StoredItem } from './item.ts';

/** Written by sites: what was last brought into force in the browser and in all open pages; empty before the first. */
export const sitesInForce: StoredItem<string> = {
  key: 'sitesInForce',
  area: 'session',
  version: 1,
  schema: v.string(),
  fallback: '',
  clearOnSignOut: false,
};
