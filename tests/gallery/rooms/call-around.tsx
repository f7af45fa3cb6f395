import { CrmErrors } from '../../../components/call/CrmErrors.tsx';
import { CrmErrorsGone } from '../../../components/call/CrmErrorsGone.tsx';
import { TransferHistory } from '../../../components/call/TransferHistory.tsx';
import { failureWords } from '../../../components/ui/failure-words.ts';
import type { EarlierAgent } from '../../../lib/calls/transfers.ts';
import { nothing, press, type Story } from '../story.ts';

const crmErrors = [
  { method: 'createCall', message: 'INVALID_SESSION_ID: Session expired' },
  { method: 'addNote', message: 'Required fields are missing: [Status]' },
  { method: 'syncOpportunity', message: 'Flow 301 ended early' },
];

interface ErrorsState {
  errors: Parameters<typeof CrmErrors>[0]['errors'];
  outcome?: string;
  isBusy?: boolean;
}

const errors = ({ errors: shown, outcome = '', isBusy = false }: ErrorsState) => (
  <CrmErrors
    errors={shown}
    outcome={outcome}
    isBusy={isBusy}
    onTryAgain={nothing}
    onReadAgain={shown === 'failed' ? nothing : undefined}
  />
);

const long = 'She asked twice for the old price. '.repeat(8).trim();

const agents: readonly EarlierAgent[] = [
  {
    id: 'a1',
    name: 'Priya Nair',
    extension: '204',
    durationMs: 95_000,
    subject: 'Renewal',
    description: 'Wants the offer by Friday.',
  },
  { id: 'a2', extension: '311', durationMs: 12_000 },
  { id: 'a3', durationMs: 340_000, description: long },
];

const transfers = (shown: Parameters<typeof TransferHistory>[0]['agents']) => (
  <TransferHistory agents={shown} onTryAgain={nothing} />
);

export const stories: readonly Story[] = [
  { name: 'CrmErrors, three of them', render: () => errors({ errors: crmErrors }) },
  { name: 'CrmErrors, loading', render: () => errors({ errors: 'loading' }) },
  { name: 'CrmErrors, the reasons cannot be had', render: () => errors({ errors: 'failed' }) },
  { name: 'CrmErrors, no reason is named', render: () => errors({ errors: [] }) },
  { name: 'CrmErrors, while it tries again', render: () => errors({ errors: crmErrors.slice(0, 1), isBusy: true }) },
  {
    name: 'CrmErrors, the try failed',
    render: () => errors({ errors: crmErrors.slice(0, 1), outcome: failureWords('server') }),
  },
  { name: 'CrmErrorsGone', render: () => <CrmErrorsGone /> },
  { name: 'TransferHistory, EarlierNote: three agents', render: () => transfers(agents) },
  {
    name: 'TransferHistory, EarlierNote: a long note, unfolded',
    render: () => transfers(agents.slice(2)),
    act: (place) => press(place),
  },
  { name: 'TransferHistory, loading', render: () => transfers('loading') },
  { name: 'TransferHistory, failed', render: () => transfers('failed') },
  { name: 'TransferHistory, nobody', render: () => transfers([]) },
];
