import { i18n } from '#i18n';
import type { KnownCall } from '../../lib/calls/call.ts';
import type { RecordForm } from '../../lib/settings/schemas.ts';
import type { CrmRecord } from '../../lib/tenfold/model.ts';
import { RecordFormBox } from '../customer/RecordFormBox.tsx';
import { editAddress } from '../customer/record-form.ts';
import { Button } from '../ui/Button.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { OpenIcon } from '../ui/icons.tsx';
import { useDesk } from './DeskProvider.tsx';
import styles from './new-record.module.css';
import { useCommand } from './use-command.ts';

interface EditRecordProps {
  call: KnownCall;
  record: CrmRecord;
  form: RecordForm;
  onDone: () => void;
}

/** The record in the form that is set up for its kind, with a way to the CRM's own. */
export function EditRecord({ call, record, form, onDone }: EditRecordProps) {
  const desk = useDesk();
  const edit = useCommand('record.edit');
  const address = editAddress(record);

  async function submit(fields: Record<string, string>): Promise<void> {
    const answer = await edit.run({ callId: call.id, recordId: record.id, formId: form.id, fields });
    if (answer?.ok) onDone();
  }

  return (
    <div class={styles.form}>
      <h4>{i18n.t('customer.editing', [record.name])}</h4>
      <RecordFormBox
        form={form}
        purpose="edit"
        number=""
        isBusy={edit.isBusy}
        error={edit.error && `${i18n.t('customer.editFailed')} ${failureWords(edit.error.code)}`}
        onSubmit={(fields) => void submit(fields)}
        onCancel={onDone}
      />
      {address ? (
        <div>
          <Button size="small" tone="quiet" onClick={() => desk.openLink(address)}>
            <OpenIcon />
            {i18n.t('customer.editInCrm')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
