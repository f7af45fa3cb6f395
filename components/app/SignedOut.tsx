import { SignInForm } from '../session/SignInForm.tsx';
import { Welcome } from '../session/Welcome.tsx';
import { useDesk } from './DeskProvider.tsx';
import { ServerAccess } from './ServerAccess.tsx';
import { useSignIn } from './use-sign-in.ts';

/** The panel for somebody who is not signed in. */
export function SignedOut({ hasExpired }: { hasExpired: boolean }) {
  const desk = useDesk();
  return (
    <Welcome hasExpired={hasExpired} onOptions={() => desk.openOptions()}>
      <ServerAccess />
      <SignInForm {...useSignIn()} />
    </Welcome>
  );
}
