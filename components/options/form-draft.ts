import type { RecordField } from '../../lib/settings/record-form.ts';
import type { RecordForm } from '../../lib/settings/schemas.ts';

/** What a field can be chosen to take: its type, or the number of the call, which Ringside fills in. */
export type FieldChoice = NonNullable<RecordField['type']> | 'call-number';
export const fieldChoices = ['text', 'lines', 'email', 'phone', 'call-number', 'url', 'date'] as const;

/** A field while it is typed. `place` tells it from others with the same words. */
export interface FieldDraft {
  place: number;
  label: string;
  key: string;
  takes: FieldChoice;
  required: boolean;
}

/** A form while it is typed. */
export interface FormDraft {
  name: string;
  id: string;
  module: string;
  fields: readonly FieldDraft[];
}

export type FormProblem = 'name' | 'id' | 'id-taken' | 'fields' | `key-${number}` | `key-taken-${number}`;

/** A field beside those that are there. */
export function nextField(fields: readonly FieldDraft[]): FieldDraft {
  const place = Math.max(0, ...fields.map((field) => field.place)) + 1;
  return { place, label: '', key: '', takes: 'text', required: false };
}

/** A new form starts with one field. */
export const emptyForm: FormDraft = { name: '', id: '', module: '', fields: [nextField([])] };

/** A stored form, to be changed. */
export function draftOf({ id, name, module, fields }: RecordForm): FormDraft {
  return {
    id,
    name,
    module: module ?? '',
    fields: fields.map(({ key, label, required, type, fill }, place) => ({
      place,
      key,
      label,
      required,
      takes: fill === 'phone' ? 'call-number' : (type ?? 'text'),
    })),
  };
}

/** What keeps a form from being used, in the order of its fields. `taken`: the ids of the other forms. */
export function problemsOf({ name, id, fields }: FormDraft, taken: readonly string[]): FormProblem[] {
  const keys = fields.map(({ key }) => key.trim());
  const own: (FormProblem | false)[] = [
    name.trim() === '' && 'name',
    id.trim() === '' && 'id',
    taken.includes(id.trim()) && 'id-taken',
    fields.length === 0 && 'fields',
    ...fields.map(({ place }, index): FormProblem | false => {
      const key = keys[index] ?? '';
      if (key === '') return `key-${place}`;
      return keys.indexOf(key) < index && `key-taken-${place}`;
    }),
  ];
  return own.filter((problem) => problem !== false);
}

function fieldOf({ key, label, required, takes }: FieldDraft): RecordField {
  const type = takes === 'call-number' ? 'phone' : takes;
  return {
    key: key.trim(),
    // A field without words of its own is called what the CRM calls it.
    label: label.trim() || key.trim(),
    required,
    ...(type === 'text' ? {} : { type }),
    ...(takes === 'call-number' ? { fill: 'phone' } : {}),
  };
}

/** A form without problems, as it is stored. */
export function formOf({ name, id, module, fields }: FormDraft): RecordForm {
  const word = module.trim();
  return {
    id: id.trim(),
    name: name.trim(),
    ...(word === '' ? {} : { module: word }),
    fields: fields.map(fieldOf),
  };
}
