import { CalledRow } from '../../../components/lists/CalledRow.tsx';
import { CallNext } from '../../../components/lists/CallNext.tsx';
import { CallProgress } from '../../../components/lists/CallProgress.tsx';
import { OutcomeChoice } from '../../../components/lists/OutcomeChoice.tsx';
import { PageListStep } from '../../../components/lists/PageListStep.tsx';
import { failureWords } from '../../../components/ui/failure-words.ts';
import type { ListedPerson } from '../../../lib/lists/call-down.ts';
import type { PagePerson } from '../../../lib/phone/listing/page-people.ts';
import { longName, number } from '../samples.ts';
import { nothing, type Story } from '../story.ts';

const contact = { id: 'p1', name: 'Jane Cooper', phoneNumbers: ['+15125551212', '+493023125014'] };

const listed = (change: Partial<ListedPerson>): ListedPerson => ({
  contact,
  standing: 'left',
  kept: { attempts: 0 },
  call: undefined,
  proposed: undefined,
  ...change,
});

const row = (change: Partial<ListedPerson>, { isOpen = false, isWaiting = false, name = contact.name } = {}) => (
  <ul>
    <CalledRow
      person={listed(change)}
      name={name}
      isOpen={isOpen}
      isWaiting={isWaiting}
      onToggle={nothing}
      onCall={nothing}
      onChange={nothing}
    />
  </ul>
);

interface NextState {
  name?: string;
  numbers?: readonly string[];
  isWaiting?: boolean;
  isBusy?: boolean;
}

const next = ({ name = contact.name, numbers = ['+15125551212'], isWaiting = false, isBusy = false }: NextState) => (
  <CallNext
    buttonId="next"
    next={{ name, numbers }}
    number="+15125551212"
    isWaiting={isWaiting}
    isBusy={isBusy}
    onNumber={nothing}
    onCall={nothing}
    onSkip={nothing}
  />
);

const nobody = { buttonId: 'next', next: undefined, number: '', isWaiting: false, isBusy: false };

const people: readonly PagePerson[] = [
  {
    id: 'a',
    name: 'Jane Cooper',
    numbers: [{ number: '+15125551212', display: number }],
    around: 'Jane Cooper, sales',
  },
  { id: 'b', name: '', numbers: [{ number: '911', display: '911' }], around: 'In need call 911', caution: 'emergency' },
];

const step = (error?: string) => (
  <PageListStep
    people={people}
    names={new Map()}
    ticked={new Set(['a'])}
    listName="Leads of March"
    error={error}
    isBusy={error !== undefined}
    onListName={nothing}
    onName={nothing}
    onTick={nothing}
    onCreate={nothing}
    onCancel={nothing}
  />
);

const standings = ['left', 'calling', 'called', 'unclear', 'skipped', 'no-number'] as const;

export const stories: readonly Story[] = [
  { name: 'CallProgress, some of them', render: () => <CallProgress dealtWith={12} total={40} /> },
  { name: 'CallProgress, nobody on the list', render: () => <CallProgress dealtWith={0} total={0} /> },
  { name: 'CallNext', render: () => next({}) },
  {
    name: 'CallNext, a long name and several numbers',
    render: () => next({ name: longName, numbers: contact.phoneNumbers }),
  },
  { name: 'CallNext, a call runs', render: () => next({ isWaiting: true }) },
  { name: 'CallNext, dialling', render: () => next({ isBusy: true }) },
  {
    name: 'CallNext, nobody is left',
    render: () => <CallNext {...nobody} onNumber={nothing} onCall={nothing} onSkip={nothing} />,
  },
  {
    name: 'OutcomeChoice, nothing is known',
    render: () => <OutcomeChoice name={contact.name} outcome={undefined} proposed={undefined} onChoose={nothing} />,
  },
  {
    name: 'OutcomeChoice, suggested',
    render: () => <OutcomeChoice name={contact.name} outcome={undefined} proposed="no-answer" onChoose={nothing} />,
  },
  {
    name: 'OutcomeChoice, chosen',
    render: () => <OutcomeChoice name={longName} outcome="call-back" proposed="reached" onChoose={nothing} />,
  },
  ...standings.map((standing) => ({ name: `CalledRow, ${standing}`, render: () => row({ standing }) })),
  {
    name: 'CalledRow, done, with a remark',
    render: () =>
      row({ standing: 'done', kept: { attempts: 1, outcome: 'not-interested', remark: 'Asks not to be called.' } }),
  },
  { name: 'CalledRow, open', render: () => row({ standing: 'skipped' }, { isOpen: true, name: longName }) },
  { name: 'CalledRow, open while a call runs', render: () => row({}, { isOpen: true, isWaiting: true }) },
  { name: 'PageListStep, PagePersonRow', render: () => step() },
  { name: 'PageListStep, it failed', render: () => step(failureWords('offline')) },
];
