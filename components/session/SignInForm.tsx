import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { type Credentials, SignInFields } from './SignInFields.tsx';
import styles from './sign-in-form.module.css';

interface SignInFormProps {
  isBusy: boolean;
  /** Nothing has come back for a while. */
  isSlow: boolean;
  error?: string | undefined;
  onSignIn: (credentials: Credentials) => void;
  /** There only where a demo account is. */
  onDemo?: (() => void) | undefined;
}

/** Email and password. The password is handed on and kept nowhere. */
export function SignInForm({ isBusy, isSlow, error, onSignIn, onDemo }: SignInFormProps) {
  const [typed, setTyped] = useState<Credentials>({ username: '', password: '', keepSignedIn: true });
  const [wasTried, setWasTried] = useState(false);

  function submit(event: Event): void {
    event.preventDefault();
    setWasTried(true);
    const username = typed.username.trim();
    if (!isBusy && username !== '' && typed.password !== '') onSignIn({ ...typed, username });
  }

  return (
    <form class={styles.form} noValidate onSubmit={submit}>
      <SignInFields typed={typed} isChecked={wasTried} onChange={(part) => setTyped({ ...typed, ...part })} />
      <Button tone="primary" size="large" wide submits busy={isBusy}>
        {isBusy ? i18n.t('session.signingIn') : i18n.t('session.signIn')}
      </Button>
      {onDemo ? (
        <Button size="large" wide disabled={isBusy} onClick={onDemo}>
          {i18n.t('session.useDemo')}
        </Button>
      ) : null}
      <output class={styles.slow}>{isSlow ? i18n.t('ui.slow') : ''}</output>
      {error && !isBusy ? (
        <Notice tone="danger" alert>
          {error}
        </Notice>
      ) : null}
    </form>
  );
}
