import { FormEditor } from '../../../components/options/FormEditor.tsx';
import { FormFieldRow } from '../../../components/options/FormFieldRow.tsx';
import { FormRow } from '../../../components/options/FormRow.tsx';
import { FormsPart } from '../../../components/options/FormsPart.tsx';
import { draftOf, emptyForm, type FormProblem } from '../../../components/options/form-draft.ts';
import type { RecordForm } from '../../../lib/settings/schemas.ts';
import { leadForm, longName } from '../samples.ts';
import { nothing, press, type Story, submit } from '../story.ts';

const longForm: RecordForm = { ...leadForm, id: 'contact-of-a-customer-who-has-a-very-long-id', name: longName };

const formsPart = (forms: readonly RecordForm[], locked: readonly RecordForm[] = []) => (
  <FormsPart forms={forms} locked={locked} onEdit={nothing} />
);

const fieldRow = (problems: readonly FormProblem[]) => (
  <FormFieldRow
    number={2}
    field={{ place: 1, label: 'Last name', key: 'last_name', takes: 'call-number', required: true }}
    problems={problems}
    onChange={nothing}
    onRemove={nothing}
  />
);

export const stories: readonly Story[] = [
  { name: 'FormsPart, none yet', render: () => formsPart([]) },
  { name: 'FormsPart, one of them the administrator’s', render: () => formsPart([leadForm], [longForm]) },
  {
    name: 'FormsPart, one was deleted',
    render: () => formsPart([leadForm]),
    act: (place) => press(place, 'li button:last-child'),
  },
  { name: 'FormRow, locked, a long name', isOtherWords: true, render: () => <FormRow form={longForm} /> },
  {
    name: 'FormEditor, a form with one field',
    render: () => (
      <FormEditor
        start={draftOf({ ...leadForm, fields: leadForm.fields.slice(0, 1) })}
        taken={[]}
        onSave={nothing}
        onCancel={nothing}
      />
    ),
  },
  {
    name: 'FormEditor, nothing in it',
    render: () => <FormEditor start={emptyForm} taken={[]} onSave={nothing} onCancel={nothing} />,
    act: submit,
  },
  {
    name: 'FormEditor, no field, and another form has the id',
    render: () => (
      <FormEditor start={draftOf({ ...leadForm, fields: [] })} taken={['lead']} onSave={nothing} onCancel={nothing} />
    ),
    act: submit,
  },
  { name: 'FormFieldRow, the number of the call', isOtherWords: true, render: () => fieldRow([]) },
  { name: 'FormFieldRow, another field has the name', render: () => fieldRow(['key-taken-1']) },
];
