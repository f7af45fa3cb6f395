/** The forms CRM records are made and changed with. */
import * as v from 'valibot';
import type { AddressBook } from './address-book.ts';
import type { Person, PersonModule } from './people.ts';

const text = v.optional(v.string(), '');

/** The fields of both forms when a record is made; the last name must be there. */
export const NewRecordFields = v.strictObject({
  first_name: text,
  last_name: v.pipe(v.string(), v.trim(), v.nonEmpty('is required.')),
  phone: text,
  email: text,
  company: text,
});

/** The same when one is changed; what is left out stays. */
export const ChangedRecordFields = v.pipe(
  v.strictObject({
    first_name: v.optional(v.string()),
    last_name: v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty.'))),
    phone: v.optional(v.string()),
    email: v.optional(v.string()),
    company: v.optional(v.string()),
  }),
  v.check((fields) => Object.keys(fields).length > 0, 'at least one field is expected.'),
);

export const FormId = v.picklist(['lead', 'contact'], 'there is no such form.');

/** The module a form is for. */
export function moduleOfForm(formId: v.InferOutput<typeof FormId>): PersonModule {
  return formId === 'lead' ? 'Lead' : 'Contact';
}

/** First and last name as one, without the blank of a missing one. */
export function fullName(first: string, last: string): string {
  return `${first} ${last}`.trim();
}

/** The person as the form leaves it. */
export function changedByForm(
  person: Person,
  fields: v.InferOutput<typeof ChangedRecordFields>,
  addressBook: AddressBook,
): Person {
  const names = person.name.split(' ');
  return {
    ...person,
    name: fullName(fields.first_name ?? names.slice(0, -1).join(' '), fields.last_name ?? names.at(-1) ?? ''),
    phone: fields.phone ?? person.phone,
    email: fields.email ?? person.email,
    company: fields.company === undefined ? person.company : addressBook.companyNamed(fields.company),
  };
}

/**
 * What v1 can change: the three standard fields, and fields by the name they have in the CRM.
 * Source: V1 / CRM Records / Edit CRM Record
 */
export const RecordUpdate = v.pipe(
  v.strictObject({
    name: v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty.'))),
    number: v.optional(v.string()),
    email: v.optional(v.string()),
    title: v.optional(v.string()),
    mobile: v.optional(v.string()),
    description: v.optional(v.string()),
  }),
  v.check((update) => Object.keys(update).length > 0, 'at least one field is expected.'),
);

/** The person after an update of v1. */
export function changedByUpdate(person: Person, update: v.InferOutput<typeof RecordUpdate>): Person {
  return {
    ...person,
    name: update.name ?? person.name,
    phone: update.number ?? person.phone,
    email: update.email ?? person.email,
    title: update.title ?? person.title,
    mobile: update.mobile ?? person.mobile,
    description: update.description ?? person.description,
  };
}
