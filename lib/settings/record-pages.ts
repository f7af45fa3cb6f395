import * as v from 'valibot';

/** How a CRM writes its records' pages, as the links have shown that the API gave with records. */
export const recordPagesSchema = v.object({
  /** Newest first. */
  pages: v.array(
    v.object({
      /** As `parseRecordPattern` reads it. */
      pattern: v.string(),
      /** In the API's word. */
      module: v.string(),
      /** The known CRM that reads the same id from the link, and which of its customers' it is. */
      crm: v.exactOptional(v.string()),
      tenant: v.exactOptional(v.string()),
    }),
  ),
  /** Which part of the tab's title is the record's name. */
  titles: v.array(v.object({ origin: v.string(), part: v.number(), parts: v.number() })),
});

export type RecordPages = v.InferOutput<typeof recordPagesSchema>;
export type LearnedPage = RecordPages['pages'][number];
export type TitleForm = RecordPages['titles'][number];

export const nothingLearned: RecordPages = { pages: [], titles: [] };

/** An administrator's word on how a CRM writes its records' pages. */
export const recordRuleSchema = v.object({
  /** A pattern with `{id}`. */
  address: v.string(),
  /** The records' module; what `{module}` holds when left out. */
  module: v.exactOptional(v.string()),
  /** The module for each word that `{module}` may hold; other words are no records then. */
  modules: v.exactOptional(v.record(v.string(), v.string())),
});

export type RecordRule = v.InferOutput<typeof recordRuleSchema>;
