import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Account } from '../../lib/settings/schemas.ts';
import { MissingSettings } from '../options/MissingSettings.tsx';
import { UserSettingsPart } from '../options/UserSettingsPart.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { useDesk } from './DeskProvider.tsx';
import { useCommand } from './use-command.ts';
import { useFocusKept } from './use-focus-kept.ts';
import { useUserSettings } from './use-user-settings.ts';

type SignedIn = Extract<Account, { state: 'signed-in' }>;
type Settings = NonNullable<SignedIn['settings']>;

/** Options → Account: the settings Tenfold keeps for this user. */
export function UserSettingsOptions({ account: { settings } }: { account: SignedIn }) {
  const place = useFocusKept();
  return <div ref={place}>{settings ? <KnownSettings settings={settings} /> : <SettingsToRead />}</div>;
}

function KnownSettings(known: { settings: Settings }) {
  const desk = useDesk();
  const { settings, progress, error, change } = useUserSettings(known.settings);
  return (
    <UserSettingsPart
      settings={settings}
      nowMs={desk.now()}
      status={{ none: '', saving: i18n.t('note.saving'), saved: i18n.t('options.account.saved') }[progress]}
      error={error && `${i18n.t('options.account.settingsFailed')} ${failureWords(error.code)}`}
      onChange={change}
    />
  );
}

/** They could not be read at the sign-in. Once they are there, storage says so. */
function SettingsToRead() {
  const read = useCommand('account.readSettings');
  const [hasFailed, setHasFailed] = useState(false);

  async function ask(): Promise<void> {
    const answer = await read.run({});
    if (answer) setHasFailed(!answer.ok);
  }
  useEffect(() => void ask(), []);

  return <MissingSettings isBusy={read.isBusy} hasFailed={hasFailed} onAgain={() => void ask()} />;
}
