import type { RecordForm } from '../../lib/settings/schemas.ts';

export type FieldValues = Readonly<Record<string, string>>;

/** What a new record's form starts with: the number where a field is for it, else nothing. */
export function initialValues(form: RecordForm, number: string): FieldValues {
  return Object.fromEntries(form.fields.map((field) => [field.key, field.fill === 'phone' ? number : '']));
}

/** The keys of required fields that hold nothing but spaces. */
export function missingFields(form: RecordForm, values: FieldValues): string[] {
  return form.fields.filter((field) => field.required && (values[field.key] ?? '').trim() === '').map(({ key }) => key);
}

/** What is sent: no empty fields, and no spaces around what was typed. */
export function filledValues(values: FieldValues): Record<string, string> {
  const trimmed = Object.entries(values).map(([key, value]) => [key, value.trim()] as const);
  return Object.fromEntries(trimmed.filter(([, value]) => value !== ''));
}
