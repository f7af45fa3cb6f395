import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { KnownCall } from '../../lib/calls/call.ts';
import { formsInForce } from '../../lib/settings/in-force.ts';
import { NoForms } from '../customer/NoForms.tsx';
import { RecordFormBox } from '../customer/RecordFormBox.tsx';
import { Button } from '../ui/Button.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { useDesk } from './DeskProvider.tsx';
import styles from './new-record.module.css';
import { useCommand } from './use-command.ts';

/** A new record in the CRM, in one of the forms that are set up. */
export function NewRecord({ call }: { call: KnownCall }) {
  const desk = useDesk();
  const forms = formsInForce(desk.view.preferences.value, desk.view.policy.value);
  const create = useCommand('record.create');
  const [formId, setFormId] = useState<string>();
  const form = forms.find((each) => each.id === formId);
  const [first] = forms;
  if (!first) return <NoForms onOptions={() => desk.openOptions()} />;
  if (!form) {
    return (
      <div>
        <Button onClick={() => setFormId(first.id)}>{i18n.t('customer.create')}</Button>
      </div>
    );
  }

  async function submit(fields: Record<string, string>, id: string): Promise<void> {
    const answer = await create.run({ callId: call.id, formId: id, fields });
    if (answer?.ok) setFormId(undefined);
  }

  return (
    <div class={styles.form}>
      {forms.length > 1 ? (
        <SelectField
          label={i18n.t('customer.form')}
          value={form.id}
          choices={forms.map(({ id, name }) => ({ value: id, text: name }))}
          onChange={setFormId}
        />
      ) : null}
      <RecordFormBox
        key={form.id}
        form={form}
        number={call.number}
        isBusy={create.isBusy}
        error={create.error && `${i18n.t('customer.createFailed')} ${failureWords(create.error.code)}`}
        onSubmit={(fields) => void submit(fields, form.id)}
        onCancel={() => setFormId(undefined)}
      />
    </div>
  );
}
