import * as v from 'valibot';
import type { KnownCall } from '../calls/call.ts';
import type { StoredItem } from './item.ts';
import { callSchema } from './schemas.ts';

/** Calls of earlier days whose page was opened, the last opened first; those of this session stand in `stored.calls`. */
export const pastCalls: StoredItem<KnownCall[]> = {
  key: 'pastCalls',
  area: 'local',
  version: 1,
  schema: v.array(callSchema),
  fallback: [],
  clearOnSignOut: true,
};
