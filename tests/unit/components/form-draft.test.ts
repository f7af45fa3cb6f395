import { describe, expect, it } from 'vitest';
import { draftOf, emptyForm, formOf, nextField, problemsOf } from '../../../components/options/form-draft.ts';
import type { RecordForm } from '../../../lib/settings/schemas.ts';

const lead: RecordForm = {
  id: 'lead',
  name: 'Lead',
  module: 'Lead',
  fields: [
    { key: 'last_name', label: 'Last name', required: true },
    { key: 'phone', label: 'Phone', required: false, type: 'phone', fill: 'phone' },
    { key: 'about', label: 'About', required: false, type: 'lines' },
  ],
};

const field = (place: number, key: string) => ({ ...nextField([]), place, key });

describe('a form while it is typed', () => {
  it('becomes what it was made of', () => {
    expect(formOf(draftOf(lead))).toEqual(lead);
  });

  it('loses the spaces around it, and a field without a label is called what the CRM calls it', () => {
    const draft = { ...emptyForm, name: ' Case ', id: ' case ', fields: [field(1, ' subject ')] };
    expect(formOf(draft)).toEqual({
      id: 'case',
      name: 'Case',
      fields: [{ key: 'subject', label: 'subject', required: false }],
    });
  });

  it('says what it lacks', () => {
    expect(problemsOf(emptyForm, [])).toEqual(['name', 'id', 'key-1']);
    expect(problemsOf({ ...emptyForm, name: 'x', id: 'lead', fields: [] }, ['lead'])).toEqual(['id-taken', 'fields']);
    const twice = { ...emptyForm, name: 'x', id: 'y', fields: [field(1, 'phone'), field(2, 'phone ')] };
    expect(problemsOf(twice, [])).toEqual(['key-taken-2']);
    expect(problemsOf(draftOf(lead), ['contact'])).toEqual([]);
  });

  it('has a place for each field that no other has', () => {
    expect(nextField([field(3, 'a'), field(1, 'b')]).place).toBe(4);
  });
});
