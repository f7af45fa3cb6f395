import { i18n } from '#i18n';
import type { KnownCall } from '../../lib/calls/call.ts';
import type { RecordForm } from '../../lib/settings/schemas.ts';
import { RecordFormBox } from '../customer/RecordFormBox.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { SelectField } from '../ui/SelectField.tsx';
import styles from './new-record.module.css';
import type { Command } from './use-command.ts';

interface NewRecordFormProps {
  call: KnownCall;
  forms: readonly RecordForm[];
  /** The one of them that is filled in. */
  form: RecordForm;
  create: Command<'record.create'>;
  /** Another form was chosen, or none any more. */
  onForm: (formId: string | undefined) => void;
}

/** The form for a new record, and the choice between forms where there are several. */
export function NewRecordForm({ call, forms, form, create, onForm }: NewRecordFormProps) {
  async function submit(fields: Record<string, string>): Promise<void> {
    const answer = await create.run({ callId: call.id, formId: form.id, fields });
    if (answer?.ok) onForm(undefined);
  }

  return (
    <div class={styles.form}>
      {forms.length > 1 ? (
        <SelectField
          label={i18n.t('customer.form')}
          value={form.id}
          choices={forms.map(({ id, name }) => ({ value: id, text: name }))}
          onChange={onForm}
        />
      ) : null}
      <RecordFormBox
        key={form.id}
        form={form}
        number={call.number}
        isBusy={create.isBusy}
        error={create.error && `${i18n.t('customer.createFailed')} ${failureWords(create.error.code)}`}
        onSubmit={(fields) => void submit(fields)}
        onCancel={() => onForm(undefined)}
      />
    </div>
  );
}
