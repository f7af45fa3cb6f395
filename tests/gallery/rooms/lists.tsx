import { i18n } from '#i18n';
import { DeleteQuestion } from '../../../components/lists/DeleteQuestion.tsx';
import { ListNameForm } from '../../../components/lists/ListNameForm.tsx';
import { ListRow } from '../../../components/lists/ListRow.tsx';
import { PersonForm } from '../../../components/lists/PersonForm.tsx';
import { PersonRow } from '../../../components/lists/PersonRow.tsx';
import type { KnownList } from '../../../lib/lists/known-list.ts';
import styles from '../page.module.css';
import { longName } from '../samples.ts';
import { nothing, type Story, submit } from '../story.ts';

const contact = { id: 'p1', name: 'Jane Cooper', phoneNumbers: ['+15125551212'] };

const list = (change: Partial<KnownList> = {}): KnownList => ({
  id: 'l1',
  name: 'Leads of March',
  contacts: [contact, { ...contact, id: 'p2' }],
  isLocal: false,
  ...change,
});

const listRow = (change: Partial<KnownList>) => (
  <div class={styles.row}>
    <ListRow list={list(change)} tabIndex={0} onOpen={nothing} />
  </div>
);

interface RowState {
  name?: string;
  number?: string | undefined;
  isFirst?: boolean;
  refusal?: string;
}

const personRow = ({ name = contact.name, isFirst = true, refusal, ...state }: RowState) => (
  <div class={styles.row}>
    <PersonRow
      line={{
        id: 'p1',
        contact: { ...contact, name },
        number: 'number' in state ? state.number : '+15125551212',
        isFirst,
      }}
      tabIndex={0}
      refusal={refusal}
      onCall={nothing}
      onRemove={nothing}
    />
  </div>
);

const failed = { code: 'offline', message: '', retryable: true } as const;

const nameForm = (start: string, hasFailed = false) => (
  <ListNameForm
    start={start}
    saveWords={i18n.t('lists.create')}
    isBusy={false}
    error={hasFailed ? failed : undefined}
    onSave={nothing}
    onCancel={nothing}
  />
);

interface FormState {
  name?: string;
  nameError?: string;
  numberError?: string;
  numberHint?: string;
  hasFailed?: boolean;
}

const personForm = ({ name = 'Jane Cooper', nameError, numberError, numberHint, hasFailed = false }: FormState) => (
  <PersonForm
    typed={{ name, number: '512 555 1212' }}
    nameError={nameError}
    numberError={numberError}
    numberHint={numberHint}
    isBusy={false}
    error={hasFailed ? failed : undefined}
    addedCount={0}
    onTyped={nothing}
    onAdd={nothing}
    onCancel={nothing}
  />
);

export const stories: readonly Story[] = [
  { name: 'ListRow', render: () => listRow({}) },
  { name: 'ListRow, a long name, on this computer', render: () => listRow({ name: longName, isLocal: true }) },
  { name: 'ListRow, nobody on it', render: () => listRow({ contacts: [] }) },
  { name: 'PersonRow', render: () => personRow({}) },
  { name: 'PersonRow, the second number', render: () => personRow({ isFirst: false }) },
  { name: 'PersonRow, no number', render: () => personRow({ name: longName, number: undefined }) },
  { name: 'PersonRow, refused', render: () => personRow({ refusal: i18n.t('dial.invalid') }) },
  { name: 'ListNameForm', render: () => nameForm('Leads of March') },
  { name: 'ListNameForm, without a name', render: () => nameForm(''), act: submit },
  { name: 'ListNameForm, Trouble: it failed', render: () => nameForm('Leads of March', true) },
  { name: 'PersonForm', render: () => personForm({ numberHint: '+1 512-555-1212' }) },
  {
    name: 'PersonForm, both are wrong',
    render: () =>
      personForm({ name: '', nameError: i18n.t('lists.needPersonName'), numberError: i18n.t('dial.invalid') }),
  },
  { name: 'PersonForm, Trouble: it failed', render: () => personForm({ hasFailed: true }) },
  { name: 'DeleteQuestion', render: () => <DeleteQuestion list={list()} onYes={nothing} onNo={nothing} /> },
  {
    name: 'DeleteQuestion, an empty list',
    render: () => <DeleteQuestion list={list({ contacts: [], name: longName })} onYes={nothing} onNo={nothing} />,
  },
];
