import { i18n } from '#i18n';
import type { Account } from '../../lib/settings/schemas.ts';
import { UserSettingsPart } from '../options/UserSettingsPart.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { useDesk } from './DeskProvider.tsx';
import { useUserSettings } from './use-user-settings.ts';

type SignedIn = Extract<Account, { state: 'signed-in' }>;

const unset = {};

/** Options → Account: the settings Tenfold keeps for this user. */
export function UserSettingsOptions({ account }: { account: SignedIn }) {
  const desk = useDesk();
  const { settings, progress, error, change } = useUserSettings(account.settings ?? unset);
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
