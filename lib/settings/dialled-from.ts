import * as v from 'valibot';

/** The record of the page, or of the link, that a number was dialled from. */
export const dialledRecordSchema = v.object({
  id: v.string(),
  module: v.string(),
  /** Where it is truly known. */
  name: v.exactOptional(v.string()),
  link: v.exactOptional(v.string()),
  /** `link`: the page's own link names it beside the number. `page`: it is the record that the tab showed. */
  by: v.exactOptional(v.picklist(['link', 'page'])),
});

export type DialledRecord = v.InferOutput<typeof dialledRecordSchema>;
