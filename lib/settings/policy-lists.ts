import * as v from 'valibot';
import { type Feature, features } from './features.ts';
import type { NoteTemplate } from './note-template.ts';
import { type Entries, eachOnce, readEach } from './policy-entries.ts';
import { fieldTypes } from './record-form.ts';
import { type RecordRule, recordRuleSchema } from './record-pages.ts';
import { namesModule, parseRecordPattern } from './record-pattern.ts';
import type { RecordForm } from './schemas.ts';
import { grantPattern, refusalPattern } from './site-pattern.ts';

const words = v.pipe(v.string(), v.trim(), v.nonEmpty());

const formEntry = v.pipe(
  v.object({
    formId: words,
    name: v.exactOptional(words),
    module: v.exactOptional(words),
    fields: v.pipe(
      v.array(
        v.object({
          key: words,
          label: v.exactOptional(words),
          required: v.optional(v.boolean(), false),
          type: v.exactOptional(v.picklist(fieldTypes)),
          fill: v.exactOptional(v.literal('phone')),
        }),
      ),
      v.nonEmpty(),
    ),
  }),
  v.transform(
    ({ formId, name, module, fields }): RecordForm => ({
      id: formId,
      name: name ?? module ?? formId,
      ...(module === undefined ? {} : { module }),
      fields: fields.map(({ label, ...field }) => ({ ...field, label: label ?? field.key })),
    }),
  ),
);

const templateEntry = v.pipe(
  v.object({ name: words, text: v.pipe(v.string(), v.nonEmpty()) }),
  // The user's own have ids without a colon, and may have the same name.
  v.transform(({ name, text }): NoteTemplate => ({ id: `policy:${name}`, name, text })),
);

const feature = v.picklist(features);

/** Reads an entry by a schema; undefined where it does not fit. */
function by<T>(schema: v.GenericSchema<unknown, T>): (entry: unknown) => T | undefined {
  return (entry) => {
    const parsed = v.safeParse(schema, entry);
    return parsed.success ? parsed.output : undefined;
  };
}

/** A rule that says neither in the address nor beside it of which module the records are says nothing. */
function ruleOf(entry: unknown): RecordRule | undefined {
  const rule = by(recordRuleSchema)(entry);
  const pattern = rule && parseRecordPattern(rule.address);
  if (rule === undefined || pattern === undefined) return undefined;
  return namesModule(pattern) || (rule.module && !rule.modules) ? rule : undefined;
}

function readSites(value: unknown, patternOf: (typed: string) => string | undefined): Entries<string> {
  const { usable, left } = readEach(value, (entry) => (typeof entry === 'string' ? patternOf(entry) : undefined));
  return { usable: [...new Set(usable)], left };
}

export const readGrantedSites = (value: unknown): Entries<string> => readSites(value, grantPattern);
export const readRefusedSites = (value: unknown): Entries<string> => readSites(value, refusalPattern);
export const readRecordRules = (value: unknown): Entries<RecordRule> => readEach(value, ruleOf);

/** One form for each `formId`. */
export const readForms = (value: unknown): Entries<RecordForm> =>
  eachOnce(readEach(value, by(formEntry)), ({ id }) => id);

/** One template for each name. */
export const readTemplates = (value: unknown): Entries<NoteTemplate> =>
  eachOnce(readEach(value, by(templateEntry)), ({ name }) => name);

export const readSwitchedOff = (value: unknown): Entries<Feature> =>
  eachOnce(readEach(value, by(feature)), (each) => each);
