import * as v from 'valibot';
import type { KnownList, ListsState } from '../lists/known-list.ts';
import type { StoredItem } from './item.ts';

const listSchema: v.GenericSchema<unknown, KnownList> = v.object({
  id: v.string(),
  name: v.string(),
  contacts: v.array(v.object({ id: v.string(), name: v.string(), phoneNumbers: v.array(v.string()) })),
  isLocal: v.boolean(),
  order: v.exactOptional(v.array(v.string())),
});

/** What Tenfold has, as it was last read. */
export interface ContactListsState {
  /** Whose lists these are; empty when nobody's have been read. */
  userId: string;
  state: ListsState;
  lists: KnownList[];
}

/** Lists on this computer, by the id of the user who made them. */
export type LocalLists = Record<string, KnownList[]>;

const contactLists: StoredItem<ContactListsState> = {
  key: 'contactLists',
  area: 'local',
  version: 1,
  schema: v.object({
    userId: v.string(),
    state: v.picklist(['never', 'loaded', 'unavailable']),
    lists: v.array(listSchema),
  }),
  fallback: { userId: '', state: 'never', lists: [] },
  clearOnSignOut: true,
};

const localLists: StoredItem<LocalLists> = {
  key: 'localLists',
  area: 'local',
  version: 1,
  schema: v.record(v.string(), v.array(listSchema)),
  fallback: {},
  // They are nowhere else. Like drafts they wait for their user, and are shown to nobody else.
  clearOnSignOut: false,
};

/** What the room `lists` writes, and nobody else. */
export const storedLists = {
  /** Contact lists in Tenfold, or that there are none to be had. */
  contactLists,
  /** Lists of organisations without Tenfold's. */
  localLists,
};
