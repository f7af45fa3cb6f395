import * as v from 'valibot';
import { type AskedRecord, askedRecordSchema, type DialQuestion, dialQuestionSchema } from './dial-question.ts';
import type { StoredItem } from './item.ts';

const dialQuestion: StoredItem<DialQuestion | null> = {
  key: 'dialQuestion',
  area: 'session',
  version: 1,
  schema: v.nullable(dialQuestionSchema),
  fallback: null,
  clearOnSignOut: true,
};

const askedRecords: StoredItem<AskedRecord[]> = {
  key: 'askedRecords',
  area: 'session',
  version: 1,
  schema: v.array(askedRecordSchema),
  fallback: [],
  clearOnSignOut: true,
};

/** What the worker writes of numbers that need a yes. */
export const storedQuestions = {
  /** What was asked for outside the panel, whose question the panel asks. */
  dialQuestion,
  /** What was in the tab when a question was asked, newest first. The worker may be gone before the yes. */
  askedRecords,
};
