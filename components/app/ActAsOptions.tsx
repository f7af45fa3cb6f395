import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Account } from '../../lib/settings/schemas.ts';
import { ActAsPart, type FoundUser } from '../options/ActAsPart.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { useCommand } from './use-command.ts';
import { useFeature } from './use-feature.ts';

type SignedIn = Extract<Account, { state: 'signed-in' }>;

function obstacleOf({ isAdmin, kind, actingBy, name }: SignedIn): string | undefined {
  if (actingBy) return i18n.t('options.account.alreadyActing', [name]);
  if (!isAdmin) return i18n.t('options.account.onlyAdministrators');
  return kind === 'oauth' ? undefined : i18n.t('options.account.actAsNeedsOAuth');
}

/** Options → Account: find somebody and act for them. */
export function ActAsOptions({ account }: { account: SignedIn }) {
  const mayAct = useFeature('actingAs');
  const users = useCommand('account.users');
  const actAs = useCommand('session.actAs');
  const [found, setFound] = useState<readonly FoundUser[]>();
  const failure = users.error ?? actAs.error;

  async function search(name: string): Promise<void> {
    actAs.clear();
    setFound(undefined);
    const answer = await users.run({ name });
    if (answer?.ok) setFound(answer.data.filter(({ id }) => id !== account.userId));
  }

  return (
    <ActAsPart
      obstacle={mayAct ? obstacleOf(account) : i18n.t('policy.switchedOff')}
      found={found}
      isSearching={users.isBusy}
      isBusy={actAs.isBusy}
      error={failure && failureWords(failure.code)}
      onSearch={(name) => void search(name)}
      onChoose={({ id, name }) => void actAs.run({ userId: id, name })}
    />
  );
}
