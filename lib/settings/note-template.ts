import * as v from 'valibot';

/** A text that notes begin with again and again. It may hold placeholders such as {name}. */
export const noteTemplateSchema = v.object({ id: v.string(), name: v.string(), text: v.string() });

export type NoteTemplate = v.InferOutput<typeof noteTemplateSchema>;
