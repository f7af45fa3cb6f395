import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { KnownCall } from '../../lib/calls/call.ts';
import { formsInForce } from '../../lib/settings/in-force.ts';
import { NoForms } from '../customer/NoForms.tsx';
import { Button } from '../ui/Button.tsx';
import { useDesk } from './DeskProvider.tsx';
import { NewRecordForm } from './seldom-parts.ts';
import { useCommand } from './use-command.ts';

/** A new record in the CRM, in one of the forms that are set up. */
export function NewRecord({ call }: { call: KnownCall }) {
  const desk = useDesk();
  const forms = formsInForce(desk.view.preferences.value, desk.view.policy.value);
  const create = useCommand('record.create');
  const [formId, setFormId] = useState<string>();
  const form = forms.find((each) => each.id === formId);
  const [first] = forms;
  if (!first) return <NoForms onOptions={() => desk.openOptions('forms')} />;
  if (form) return <NewRecordForm call={call} forms={forms} form={form} create={create} onForm={setFormId} />;
  return (
    <div>
      <Button onClick={() => setFormId(first.id)}>{i18n.t('customer.create')}</Button>
    </div>
  );
}
