import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { type FieldChoice, type FieldDraft, type FormProblem, fieldChoices } from './form-draft.ts';
import styles from './form-field-row.module.css';
import part from './part.module.css';

interface FormFieldRowProps {
  /** Where it stands in the form, from 1. */
  number: number;
  field: FieldDraft;
  problems: readonly FormProblem[];
  onChange: (field: FieldDraft) => void;
  onRemove: () => void;
}

function choiceWords(choice: FieldChoice): string {
  switch (choice) {
    case 'text':
      return i18n.t('options.forms.typeText');
    case 'lines':
      return i18n.t('options.forms.typeLines');
    case 'email':
      return i18n.t('options.forms.typeEmail');
    case 'phone':
      return i18n.t('options.forms.typePhone');
    case 'call-number':
      return i18n.t('options.forms.typeCallNumber');
    case 'url':
      return i18n.t('options.forms.typeUrl');
    case 'date':
      return i18n.t('options.forms.typeDate');
  }
}

/** What is wrong with the field's name, in words. */
function keyProblem({ place }: FieldDraft, problems: readonly FormProblem[]): string | undefined {
  if (problems.includes(`key-${place}`)) return i18n.t('options.forms.needKey');
  return problems.includes(`key-taken-${place}`) ? i18n.t('options.forms.keyTaken') : undefined;
}

/** One field of a form: what it is called here and in the CRM, what it takes, and whether it must be there. */
export function FormFieldRow({ number, field, problems, onChange, onRemove }: FormFieldRowProps) {
  return (
    <fieldset class={styles.field}>
      <legend class={styles.legend}>{i18n.t('options.forms.field', [String(number)])}</legend>
      <div class={part.pair}>
        <TextField
          label={i18n.t('options.forms.label')}
          value={field.label}
          onInput={(label) => onChange({ ...field, label })}
        />
        <TextField
          label={i18n.t('options.forms.key')}
          value={field.key}
          hint={i18n.t('options.forms.keyHint')}
          error={keyProblem(field, problems)}
          onInput={(key) => onChange({ ...field, key })}
        />
        <SelectField
          label={i18n.t('options.forms.type')}
          value={field.takes}
          choices={fieldChoices.map((value) => ({ value, text: choiceWords(value) }))}
          onChange={(chosen) => onChange({ ...field, takes: fieldChoices.find((each) => each === chosen) ?? 'text' })}
        />
      </div>
      <div class={styles.foot}>
        <Checkbox
          label={i18n.t('options.forms.required')}
          checked={field.required}
          onChange={(required) => onChange({ ...field, required })}
        />
        <Button size="small" tone="quiet" onClick={onRemove}>
          {i18n.t('options.forms.removeField', [String(number)])}
        </Button>
      </div>
    </fieldset>
  );
}
