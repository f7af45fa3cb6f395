import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { CallFilterFields } from '../../../components/history/CallFilterFields.tsx';
import { type CallEntry, CallRow } from '../../../components/history/CallRow.tsx';
import { CallSearch } from '../../../components/history/CallSearch.tsx';
import { type Emptiness, HistoryEmpty } from '../../../components/history/HistoryEmpty.tsx';
import { VirtualList } from '../../../components/ui/VirtualList.tsx';
import { noFilters } from '../../../lib/history/filters.ts';
import styles from '../page.module.css';
import { longName, number } from '../samples.ts';
import { nothing, type Story } from '../story.ts';

const entry: CallEntry = {
  kind: 'outbound',
  title: 'Jane Cooper',
  number,
  when: '14:48',
  duration: '03:12',
  hasNote: true,
  hasMatch: true,
  hasCrmErrors: false,
};

const row = (change: Partial<CallEntry>, owing?: readonly string[]) => (
  <div class={styles.row}>
    <CallRow
      entry={{ ...entry, ...change }}
      tabIndex={0}
      owing={owing}
      onOpen={nothing}
      onSetAside={owing ? nothing : undefined}
    />
  </div>
);

const missed = { kind: 'missed', duration: undefined, hasNote: false } as const;
const owed = [i18n.t('history.owesNote'), i18n.t('history.owesMatch')];

/** Forty calls of which only those in sight are drawn. */
function List({ shown }: { shown: CallEntry }) {
  const place = useRef<HTMLDivElement>(null);
  return (
    <div class={styles.list}>
      <VirtualList
        label={i18n.t('history.region')}
        ids={Array.from({ length: 40 }, (_, index) => `call-${index}`)}
        row={(_index, tabIndex) => <CallRow entry={shown} tabIndex={tabIndex} onOpen={nothing} />}
        onNearEnd={nothing}
        placeRef={place}
      />
    </div>
  );
}

const users = {
  choices: [
    { value: 'u1', text: 'Dana Whitfield' },
    { value: 'u2', text: longName },
  ],
  chosen: 'u2',
  onChoose: nothing,
};

const fields = (isSet: boolean) => (
  <CallFilterFields
    filters={isSet ? { kind: 'missed', from: '2026-03-01', to: '2026-03-12', number: '512' } : noFilters}
    onChange={nothing}
    onClear={isSet ? nothing : undefined}
    users={isSet ? users : undefined}
  />
);

interface SearchState {
  text?: string;
  owed?: { count: number; isOn: boolean };
  isSet?: boolean;
  isOpen?: boolean;
}

const search = ({ text = '', owed: owing, isSet = false, isOpen = false }: SearchState) => (
  <CallSearch
    text={text}
    onText={nothing}
    filterCount={isSet ? 4 : 0}
    owed={owing && { ...owing, onToggle: nothing }}
    isOpen={isOpen}
    onToggle={nothing}
  >
    {fields(isSet)}
  </CallSearch>
);

const emptiness: readonly Emptiness[] = ['loading', 'no-calls', 'no-match', 'not-found', 'nothing-owed', 'unknown'];

export const stories: readonly Story[] = [
  { name: 'CallRow, outbound', render: () => row({}) },
  { name: 'CallRow, inbound, nobody known', render: () => row({ kind: 'inbound', title: number, number: undefined }) },
  { name: 'CallRow, missed', render: () => row(missed) },
  { name: 'CallRow, a long name, the CRM refused it', render: () => row({ title: longName, hasCrmErrors: true }) },
  { name: 'CallRow, what it owes', render: () => row({ hasNote: false, hasMatch: false }, owed) },
  { name: 'CallRow, missed, to call back', render: () => row(missed, [i18n.t('history.callBack')]) },
  { name: 'VirtualList', render: () => <List shown={entry} /> },
  { name: 'CallSearch', render: () => search({ owed: { count: 0, isOn: false } }) },
  { name: 'CallSearch, three are owed', render: () => search({ owed: { count: 3, isOn: true } }) },
  { name: 'CallSearch, CallFilterFields: open', render: () => search({ isOpen: true }) },
  {
    name: 'CallSearch, CallFilterFields: an administrator’s, all set',
    render: () => search({ text: 'cooper', isOpen: true, isSet: true, owed: { count: 12, isOn: false } }),
  },
  ...emptiness.map((why) => ({
    name: `HistoryEmpty, ${why}`,
    isOtherWords: why !== 'no-match' && why !== 'no-calls',
    render: () => <HistoryEmpty why={why} onClear={nothing} />,
  })),
];
