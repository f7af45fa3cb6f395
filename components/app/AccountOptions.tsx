import type { Account } from '../../lib/settings/schemas.ts';
import { AccountPart } from '../options/AccountPart.tsx';
import { endedWords } from '../session/ended-words.ts';
import { SignInForm } from '../session/SignInForm.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { Notice } from '../ui/Notice.tsx';
import { ActAsOptions } from './ActAsOptions.tsx';
import { DashboardOptions } from './DashboardOptions.tsx';
import { useDesk } from './DeskProvider.tsx';
import { OrganizationOptions } from './OrganizationOptions.tsx';
import { PictureOptions } from './PictureOptions.tsx';
import { ServerAccess } from './ServerAccess.tsx';
import { UserSettingsOptions } from './UserSettingsOptions.tsx';
import { useCommand } from './use-command.ts';
import { useSignIn } from './use-sign-in.ts';

type SignedIn = Extract<Account, { state: 'signed-in' }>;

/** Options → Account: sign in, or who is signed in and what can be done about that. */
export function AccountOptions() {
  const account = useDesk().view.account.value;
  const signIn = useSignIn();
  if (account.state === 'signed-in') return <OwnAccount key={account.userId} account={account} />;
  const ended = endedWords(account.reason);
  return (
    <>
      {ended ? <Notice tone="warning">{ended}</Notice> : null}
      <ServerAccess />
      <SignInForm {...signIn} />
    </>
  );
}

function OwnAccount({ account }: { account: SignedIn }) {
  const signOut = useCommand('session.signOut');
  return (
    <>
      <AccountPart
        name={account.name}
        username={account.username}
        pictureUrl={account.pictureUrl}
        isBusy={signOut.isBusy}
        error={signOut.error && failureWords(signOut.error.code)}
        onSignOut={() => void signOut.run({})}
      >
        <PictureOptions hasPicture={account.pictureUrl !== undefined} />
      </AccountPart>
      <UserSettingsOptions account={account} />
      <OrganizationOptions />
      <ActAsOptions account={account} />
      <DashboardOptions isOAuth={account.kind === 'oauth'} />
    </>
  );
}
