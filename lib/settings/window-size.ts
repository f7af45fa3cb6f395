import * as v from 'valibot';
import type { StoredItem } from './item.ts';

const sizeSchema = v.object({ widthPx: v.number(), heightPx: v.number() });

export type WindowSize = v.InferOutput<typeof sizeSchema>;

/** Written by the worker: how large the user last made the detached window, frame included. */
export const windowSize: StoredItem<WindowSize> = {
  key: 'windowSize',
  area: 'local',
  version: 1,
  schema: sizeSchema,
  fallback: { widthPx: 420, heightPx: 720 },
  clearOnSignOut: false,
};
