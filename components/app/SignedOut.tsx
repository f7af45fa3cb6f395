import type { Account } from '../../lib/settings/schemas.ts';
import { endedWords } from '../session/ended-words.ts';
import { SignInForm } from '../session/SignInForm.tsx';
import { Welcome } from '../session/Welcome.tsx';
import { useDesk } from './DeskProvider.tsx';
import { ServerAccess } from './ServerAccess.tsx';
import { useSignIn } from './use-sign-in.ts';

/** The panel for somebody who is not signed in. */
export function SignedOut({ account }: { account: Extract<Account, { state: 'signed-out' }> }) {
  const desk = useDesk();
  return (
    <Welcome ended={endedWords(account.reason)} onOptions={() => desk.openOptions()}>
      <ServerAccess />
      <SignInForm {...useSignIn()} />
    </Welcome>
  );
}
