import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Avatar } from '../account/Avatar.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './part.module.css';

interface AccountPartProps {
  name: string;
  username: string;
  pictureUrl?: string | undefined;
  isBusy: boolean;
  error?: string | undefined;
  onSignOut: () => void;
  /** What can be done about the picture. */
  children: ComponentChildren;
}

/** Who is signed in, and the way out. */
export function AccountPart(props: AccountPartProps) {
  const { name, username, isBusy, error } = props;
  return (
    <div class={styles.stack}>
      <div class={styles.person}>
        <Avatar name={name} pictureUrl={props.pictureUrl} large />
        <p>
          <span class={styles.quiet}>{i18n.t('options.account.signedInAs')}</span>
          <strong class={styles.name}>{name}</strong>
          <span class={styles.quiet}>{username}</span>
        </p>
        <Button busy={isBusy} onClick={props.onSignOut}>
          {i18n.t('options.account.signOut')}
        </Button>
      </div>
      <p class={styles.quiet}>{i18n.t('options.account.signOutHint')}</p>
      {error ? (
        <Notice tone="danger" alert>
          {error}
        </Notice>
      ) : null}
      {props.children}
    </div>
  );
}
