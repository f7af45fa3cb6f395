import { NoForms } from '../../../components/customer/NoForms.tsx';
import { RecordField } from '../../../components/customer/RecordField.tsx';
import { RecordFormBox } from '../../../components/customer/RecordFormBox.tsx';
import { RemovalLine } from '../../../components/customer/RemovalLine.tsx';
import { failureWords } from '../../../components/ui/failure-words.ts';
import type { Removal } from '../../../lib/settings/removal.ts';
import { leadForm, longName, nowMs, number } from '../samples.ts';
import { nothing, type Story, submit } from '../story.ts';

interface FormState {
  purpose?: 'create' | 'edit';
  isBusy?: boolean;
  error?: string;
}

const form = ({ purpose = 'create', isBusy = false, error }: FormState = {}) => (
  <RecordFormBox
    form={leadForm}
    purpose={purpose}
    number={purpose === 'create' ? number : ''}
    isBusy={isBusy}
    error={error}
    onSubmit={nothing}
    onCancel={nothing}
  />
);

const recordField = (type: 'lines' | 'date', state: { value: string; isMissing: boolean }) => (
  <RecordField field={{ key: 'due', label: 'Renewal', required: true, type }} {...state} isRequired onInput={nothing} />
);

function removal(change: Partial<Removal>) {
  const record = { callId: 'c1', recordId: 'r1', module: 'Contact', name: 'Jane Cooper', number: '+15125551212' };
  return (
    <RemovalLine
      removal={{ ...record, state: 'waiting', dueAtMs: nowMs + 8000, ...change }}
      number={number}
      nowMs={nowMs}
      isBusy={false}
      onUndo={nothing}
      onTryAgain={nothing}
      onClose={nothing}
    />
  );
}

export const stories: readonly Story[] = [
  { name: 'RecordFormBox, a new record', render: () => form() },
  { name: 'RecordFormBox, something is missing', render: () => form(), act: submit },
  { name: 'RecordFormBox, the CRM refused it', render: () => form({ error: failureWords('refused') }) },
  { name: 'RecordFormBox, changing a record', render: () => form({ purpose: 'edit' }) },
  {
    name: 'RecordFormBox, while it is saved',
    isOtherWords: true,
    render: () => form({ purpose: 'edit', isBusy: true }),
  },
  { name: 'NoForms', render: () => <NoForms onOptions={nothing} /> },
  { name: 'RecordField, lines', render: () => recordField('lines', { value: longName, isMissing: false }) },
  { name: 'RecordField, a day, which is missing', render: () => recordField('date', { value: '', isMissing: true }) },
  { name: 'RemovalLine, waiting', render: () => removal({}) },
  { name: 'RemovalLine, sending', render: () => removal({ state: 'sending' }) },
  { name: 'RemovalLine, done', render: () => removal({ state: 'done' }) },
  { name: 'RemovalLine, failed', render: () => removal({ state: 'failed', failure: 'refused' }) },
  { name: 'RemovalLine, nobody knows', render: () => removal({ state: 'failed' }) },
];
