import { endedWords } from '../../../components/session/ended-words.ts';
import { SignInForm } from '../../../components/session/SignInForm.tsx';
import { signInWords } from '../../../components/session/sign-in-words.ts';
import { Welcome } from '../../../components/session/Welcome.tsx';
import { nothing, type Story, submit } from '../story.ts';

interface FormState {
  isBusy?: boolean;
  isSlow?: boolean;
  error?: string;
  hasDemo?: boolean;
}

const form = ({ isBusy = false, isSlow = false, error, hasDemo = false }: FormState = {}) => (
  <SignInForm isBusy={isBusy} isSlow={isSlow} error={error} onSignIn={nothing} onDemo={hasDemo ? nothing : undefined} />
);

const welcome = (ended?: string) => (
  <Welcome ended={ended} onOptions={nothing}>
    {form({ hasDemo: ended === undefined })}
  </Welcome>
);

const codes = ['refused', 'offline', 'not-found', 'rate-limited', 'server'] as const;

export const stories: readonly Story[] = [
  { name: 'Welcome, with a demo account', room: 'screen', render: () => welcome() },
  { name: 'Welcome, the session has ended', room: 'screen', render: () => welcome(endedWords('expired')) },
  { name: 'SignInForm, SignInFields: nothing was typed', render: () => form(), act: submit },
  { name: 'SignInForm, signing in', isOtherWords: true, render: () => form({ isBusy: true }) },
  { name: 'SignInForm, it takes long', render: () => form({ isBusy: true, isSlow: true, hasDemo: true }) },
  ...codes.map((code) => ({
    name: `SignInForm, ${code}`,
    isOtherWords: code !== 'not-found',
    render: () => form({ error: signInWords(code) }),
  })),
];
