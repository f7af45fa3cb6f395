import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './part.module.css';

interface AccountPartProps {
  name: string;
  username: string;
  isBusy: boolean;
  error?: string | undefined;
  onSignOut: () => void;
}

/** Who is signed in, and the way out. */
export function AccountPart({ name, username, isBusy, error, onSignOut }: AccountPartProps) {
  return (
    <div class={styles.stack}>
      <div class={styles.person}>
        <p>
          <span class={styles.quiet}>{i18n.t('options.account.signedInAs')}</span>
          <strong class={styles.name}>{name}</strong>
          <span class={styles.quiet}>{username}</span>
        </p>
        <Button busy={isBusy} onClick={onSignOut}>
          {i18n.t('options.account.signOut')}
        </Button>
      </div>
      <p class={styles.quiet}>{i18n.t('options.account.signOutHint')}</p>
      {error ? (
        <Notice tone="danger" alert>
          {error}
        </Notice>
      ) : null}
    </div>
  );
}
