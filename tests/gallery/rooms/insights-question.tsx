import { i18n } from '#i18n';
import { FigureTable } from '../../../components/insights/FigureTable.tsx';
import { QuestionFields } from '../../../components/insights/QuestionFields.tsx';
import { ReportFields } from '../../../components/insights/ReportFields.tsx';
import { ReportPeople } from '../../../components/insights/ReportPeople.tsx';
import { ReportResult } from '../../../components/insights/ReportResult.tsx';
import type { ReportDraft, ReportPerson } from '../../../components/insights/report-draft.ts';
import { SpanFields } from '../../../components/insights/SpanFields.tsx';
import { peopleSheet } from '../../../components/insights/sheets.ts';
import { failureWords } from '../../../components/ui/failure-words.ts';
import type { Sheet } from '../../../lib/insights/sheet.ts';
import { namedSpans, type SpanChoice } from '../../../lib/insights/span.ts';
import type { MessageError } from '../../../lib/messages/contract.ts';
import { people } from '../insight-samples.ts';
import { longName } from '../samples.ts';
import { nothing, type Story } from '../story.ts';

const span = (choice: SpanChoice) => (
  <SpanFields
    named={namedSpans}
    choice={choice}
    days={{ first: '2026-03-05', last: '2026-03-12' }}
    zone="Europe/Berlin"
    zones={[{ value: 'Europe/Berlin', text: 'Europe/Berlin' }]}
    onChange={nothing}
    onZone={nothing}
  />
);

const scopes = [
  { value: 'me', text: i18n.t('insights.me') },
  { value: 'team', text: longName },
];

const question = (scope: string, state: { isBusy: boolean; status: string; choice: SpanChoice }) => (
  <QuestionFields
    scopes={scopes}
    scope={scope}
    onScope={nothing}
    leaders={scope === 'me' ? undefined : { count: 3, onChange: nothing }}
    isBusy={state.isBusy}
    onUpdate={nothing}
    status={state.status}
  >
    {span(state.choice)}
  </QuestionFields>
);

const table = (sheet: Sheet, isOpen: boolean, status = '') => (
  <FigureTable
    title={i18n.t('insights.byPerson')}
    sheet={sheet}
    number={String}
    actions={{ status, onCopy: nothing, onSave: nothing }}
    orders={sheet.head.map((_head, column) => (column === 1 ? 'descending' : 'none'))}
    onOrder={nothing}
    isOpen={isOpen}
    onToggle={nothing}
  />
);

const reported: readonly ReportPerson[] = [
  { id: 'u2', name: 'Marcus Reed' },
  { id: 'u3', name: longName },
];

const report = (kind: ReportDraft['kind']) => (
  <ReportFields draft={{ kind, people: [], groupByTeams: true }} onChange={nothing} />
);

interface PeopleState {
  chosen?: readonly ReportPerson[];
  found?: readonly ReportPerson[];
  isSearching?: boolean;
  error?: string;
}

const about = ({ chosen = [], found, isSearching = false, error }: PeopleState) => (
  <ReportPeople
    people={chosen}
    found={found}
    isSearching={isSearching}
    error={error}
    onSearch={nothing}
    onAdd={nothing}
    onRemove={nothing}
  />
);

const refusal = (code: MessageError['code']): MessageError => ({ code, message: '', retryable: false });

const sentWords = i18n.t('reports.sent', [i18n.t('reports.punchCard'), 'dana@northwind.example', '15:04']);

export const stories: readonly Story[] = [
  {
    name: 'QuestionFields, SpanFields: one’s own day',
    render: () =>
      question('me', { isBusy: false, status: i18n.t('insights.asOf', ['15:04']), choice: { kind: 'today' } }),
  },
  {
    name: 'QuestionFields, SpanFields: a team’s days, busy',
    render: () =>
      question('team', {
        isBusy: true,
        status: i18n.t('insights.updating'),
        choice: { kind: 'days', from: '2026-03-05', to: '2026-03-12' },
      }),
  },
  { name: 'FigureTable, closed', render: () => table(peopleSheet(people, false), false) },
  {
    name: 'FigureTable, open and copied',
    render: () => table(peopleSheet(people, true), true, i18n.t('insights.copied')),
  },
  { name: 'FigureTable, no rows', render: () => table(peopleSheet([], false), true) },
  { name: 'ReportFields, grouped by teams', render: () => report('user-table') },
  { name: 'ReportFields, of one user', isOtherWords: true, render: () => report('call-history') },
  { name: 'ReportPeople, nobody named', render: () => about({}) },
  {
    name: 'ReportPeople, one named, one more found',
    render: () => about({ chosen: reported.slice(0, 1), found: reported }),
  },
  { name: 'ReportPeople, nobody found', isOtherWords: true, render: () => about({ found: [] }) },
  {
    name: 'ReportPeople, busy, and it failed before',
    render: () => about({ chosen: reported, isSearching: true, error: failureWords('offline') }),
  },
  { name: 'ReportResult, sent', render: () => <ReportResult sent={sentWords} error={undefined} /> },
  {
    name: 'ReportResult, nobody knows',
    render: () => <ReportResult sent="" error={refusal('unknown-outcome')} />,
  },
  {
    name: 'ReportResult, not allowed',
    isOtherWords: true,
    render: () => <ReportResult sent="" error={{ ...refusal('refused'), status: 403 }} />,
  },
  { name: 'ReportResult, failed', render: () => <ReportResult sent="" error={refusal('offline')} /> },
];
