import { build } from '../../lib/settings/build.ts';
import type { Credentials } from '../session/SignInFields.tsx';
import { signInWords } from '../session/sign-in-words.ts';
import { useIsWaiting } from './DeskProvider.tsx';
import { useCommand } from './use-command.ts';

/** What the sign-in form needs, wherever it stands. */
export function useSignIn() {
  const command = useCommand('session.signIn');
  const isWaiting = useIsWaiting();
  const signIn = (credentials: Credentials): void => void command.run(credentials);
  const { demoAccount } = build;
  return {
    isBusy: command.isBusy,
    isSlow: command.isBusy && isWaiting,
    error: command.error ? signInWords(command.error.code, command.error.field) : undefined,
    onSignIn: signIn,
    onDemo: demoAccount ? () => signIn({ ...demoAccount, keepSignedIn: true }) : undefined,
  };
}
