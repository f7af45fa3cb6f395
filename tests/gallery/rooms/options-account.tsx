import { i18n } from '#i18n';
import { AccountPart } from '../../../components/options/AccountPart.tsx';
import { ActAsPart, type FoundUser } from '../../../components/options/ActAsPart.tsx';
import { DashboardPart } from '../../../components/options/DashboardPart.tsx';
import { MissingSettings } from '../../../components/options/MissingSettings.tsx';
import { PictureChoice } from '../../../components/options/PictureChoice.tsx';
import { type ServerOutcome, ServerPart } from '../../../components/options/ServerPart.tsx';
import { UserSettingsPart } from '../../../components/options/UserSettingsPart.tsx';
import { failureWords } from '../../../components/ui/failure-words.ts';
import { longName, nowMs } from '../samples.ts';
import { nothing, type Story } from '../story.ts';

const account = (state: { isBusy?: boolean; error?: string; name?: string }) => (
  <AccountPart
    name={state.name ?? 'Dana Whitfield'}
    username="dana@northwind.example"
    isBusy={state.isBusy ?? false}
    error={state.error}
    onSignOut={nothing}
  >
    <PictureChoice hasPicture isBusy={state.isBusy ?? false} isSaved onChoose={nothing} onRemove={nothing} />
  </AccountPart>
);

const people: readonly FoundUser[] = [
  { id: 'u2', name: 'Marcus Reed', username: 'marcus@northwind.example' },
  { id: 'u3', name: longName, username: 'wilhelmina@northwind.example' },
];

interface ActAsState {
  obstacle?: string;
  found?: readonly FoundUser[];
  isSearching?: boolean;
  isBusy?: boolean;
  error?: string;
}

const actAs = ({ found, isSearching = false, isBusy = false, ...words }: ActAsState) => (
  <ActAsPart {...words} found={found} isSearching={isSearching} isBusy={isBusy} onSearch={nothing} onChoose={nothing} />
);

const server = (outcome: ServerOutcome, { isBusy = false, hasClientSecret = false } = {}) => (
  <ServerPart
    server={{
      apiAddress: 'https://api.tenfold.com',
      betaAddress: 'https://api-canary.tenfold.com',
      clientId: 'ringside',
      hasClientSecret,
    }}
    locked={new Set()}
    isBusy={isBusy}
    outcome={outcome}
    onSave={nothing}
    onEdit={nothing}
  />
);

const settings = { timezone: 'Europe/Berlin', dateFormat: 'DD.MM.YYYY', timeFormat: 'HH', locale: 'de-DE' };

const userSettings = (status: string, shown: typeof settings | Record<string, never>, error?: string) => (
  <UserSettingsPart settings={shown} nowMs={nowMs} status={status} error={error} onChange={nothing} />
);

const failed = failureWords('server');
const needsOAuth = i18n.t('options.account.actAsNeedsOAuth');

export const stories: readonly Story[] = [
  { name: 'AccountPart, PictureChoice', render: () => account({}) },
  { name: 'AccountPart, signing out failed', render: () => account({ isBusy: true, error: failed }) },
  {
    name: 'PictureChoice, no picture, and a file that is none',
    render: () => (
      <PictureChoice
        hasPicture={false}
        isBusy={false}
        isSaved={false}
        error={i18n.t('options.account.notAPicture')}
        onChoose={nothing}
        onRemove={nothing}
      />
    ),
  },
  { name: 'ActAsPart', render: () => actAs({}) },
  { name: 'ActAsPart, found', render: () => actAs({ found: people }) },
  { name: 'ActAsPart, nobody found', render: () => actAs({ found: [] }) },
  { name: 'ActAsPart, cannot', render: () => actAs({ obstacle: needsOAuth }) },
  {
    name: 'ActAsPart, it failed',
    isOtherWords: true,
    render: () => actAs({ found: people, isBusy: true, error: failed }),
  },
  { name: 'DashboardPart', render: () => <DashboardPart isBusy={false} onOpen={nothing} /> },
  {
    name: 'DashboardPart, cannot',
    render: () => <DashboardPart obstacle={needsOAuth} isBusy={false} onOpen={nothing} />,
  },
  {
    name: 'DashboardPart, it failed',
    isOtherWords: true,
    render: () => <DashboardPart isBusy error={failed} onOpen={nothing} />,
  },
  { name: 'ServerPart, ServerFields', isOtherWords: true, render: () => server({ kind: 'none' }) },
  { name: 'ServerPart, saved', render: () => server({ kind: 'saved' }, { hasClientSecret: true }) },
  {
    name: 'ServerPart, neither is an address',
    render: () => server({ kind: 'wrong', fields: ['apiAddress', 'betaAddress'] }),
  },
  {
    name: 'ServerPart, it failed',
    isOtherWords: true,
    render: () => server({ kind: 'failed', words: failed }, { isBusy: true }),
  },
  { name: 'UserSettingsPart, saved', render: () => userSettings(i18n.t('options.account.saved'), settings) },
  { name: 'UserSettingsPart, nothing set, and it failed', render: () => userSettings('', {}, failed) },
  { name: 'MissingSettings', render: () => <MissingSettings isBusy={false} hasFailed onAgain={nothing} /> },
  {
    name: 'MissingSettings, while they are read',
    isOtherWords: true,
    render: () => <MissingSettings isBusy hasFailed={false} onAgain={nothing} />,
  },
];
