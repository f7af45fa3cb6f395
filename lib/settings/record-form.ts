import * as v from 'valibot';

/** What a field of a form takes. `lines` is text over several lines; where none is said, it is one line of text. */
export const fieldTypes = ['text', 'lines', 'email', 'phone', 'url', 'date'] as const;

const recordFieldSchema = v.object({
  /** The field's name in the CRM, as Tenfold is sent it. */
  key: v.string(),
  label: v.string(),
  required: v.boolean(),
  type: v.exactOptional(v.picklist(fieldTypes)),
  /** What Ringside can fill in by itself. */
  fill: v.exactOptional(v.picklist(['phone'])),
});

/**
 * A form that makes and changes CRM records. Tenfold cannot list its forms: they are written down in the options or in
 * the administrator's policy. Source: V2 / CRM Records / Create CRM record
 */
export const recordFormSchema = v.object({
  /** What Tenfold calls it: `formId`. */
  id: v.string(),
  name: v.string(),
  /** The module of the records it makes and changes; left out where its name is that word. */
  module: v.exactOptional(v.string()),
  fields: v.array(recordFieldSchema),
});

export type RecordField = v.InferOutput<typeof recordFieldSchema>;
