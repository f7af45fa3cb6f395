import * as v from 'valibot';
import type { OpenRecord } from '../records/open-record.ts';
import type { CrmRecord } from '../tenfold/model.ts';
import { dialledRecordSchema } from './dialled-from.ts';
import type { StoredItem } from './item.ts';
import { nothingLearned, type RecordPages, recordPagesSchema } from './record-pages.ts';
import { recordSchema } from './schemas.ts';

const text = v.string();

const openRecordSchema = v.nullable(v.object({ id: text, module: text, name: text, link: text }));

/** The tab in front, as it was last looked at. */
const pageSeenSchema = v.nullable(
  v.object({
    tabId: v.number(),
    address: text,
    title: text,
    /** The address has changed and the title has not: it may still be that of the record before. */
    isTitleOld: v.boolean(),
  }),
);

export type PageSeen = v.InferOutput<typeof pageSeenSchema>;

/** Calls that were dialled from a record's page, newest first. */
const dialledFromSchema = v.array(
  v.object({
    callId: text,
    record: dialledRecordSchema,
    /** Who matched the number before; the API names them no more once the call is linked. */
    matches: v.array(recordSchema),
    /** Linked without being asked. False: only offered. */
    isLinked: v.boolean(),
  }),
);

export type DialledFromState = v.InferOutput<typeof dialledFromSchema>;

const openRecord: StoredItem<OpenRecord | null> = {
  key: 'openRecord',
  area: 'session',
  version: 1,
  schema: openRecordSchema,
  fallback: null,
  clearOnSignOut: true,
};

const pageSeen: StoredItem<PageSeen> = {
  key: 'pageSeen',
  area: 'session',
  version: 1,
  schema: pageSeenSchema,
  fallback: null,
  clearOnSignOut: true,
};

const recordPages: StoredItem<RecordPages> = {
  key: 'recordPages',
  area: 'local',
  version: 1,
  schema: recordPagesSchema,
  fallback: nothingLearned,
  // It is the organisation's, and one list of calls brings it back.
  clearOnSignOut: true,
};

const recordsSeen: StoredItem<CrmRecord[]> = {
  key: 'recordsSeen',
  area: 'session',
  version: 1,
  schema: v.array(recordSchema),
  fallback: [],
  clearOnSignOut: true,
};

const dialledFrom: StoredItem<DialledFromState> = {
  key: 'dialledFrom',
  area: 'local',
  version: 1,
  schema: dialledFromSchema,
  fallback: [],
  clearOnSignOut: true,
};

/** What the room `records` writes, and nobody else. */
export const storedRecords = {
  /** The CRM record in the tab in front. */
  openRecord,
  /** From which address and title that was read. */
  pageSeen,
  /** How this organisation's CRM writes the addresses of records. */
  recordPages,
  /** Records that the API has named with recent calls, newest first. */
  recordsSeen,
  /** Which calls were dialled from which record's page. */
  dialledFrom,
};
