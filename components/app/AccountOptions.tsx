import { i18n } from '#i18n';
import { AccountPart } from '../options/AccountPart.tsx';
import { SignInForm } from '../session/SignInForm.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { Notice } from '../ui/Notice.tsx';
import { useDesk } from './DeskProvider.tsx';
import { useCommand } from './use-command.ts';
import { useSignIn } from './use-sign-in.ts';

/** Options → Account: sign in, or who is signed in and the way out. */
export function AccountOptions() {
  const account = useDesk().view.account.value;
  const signOut = useCommand('session.signOut');
  const signIn = useSignIn();
  if (account.state === 'signed-in') {
    return (
      <AccountPart
        name={account.name}
        username={account.username}
        isBusy={signOut.isBusy}
        error={signOut.error && failureWords(signOut.error.code)}
        onSignOut={() => void signOut.run({})}
      />
    );
  }
  return (
    <>
      {account.reason === 'expired' ? <Notice tone="warning">{i18n.t('session.expired')}</Notice> : null}
      <SignInForm {...signIn} />
    </>
  );
}
