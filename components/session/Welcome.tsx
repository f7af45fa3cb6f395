import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Mark } from '../ui/Mark.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './welcome.module.css';

interface WelcomeProps {
  /** Why somebody has to sign in again. */
  ended: string | undefined;
  children: ComponentChildren;
  onOptions: () => void;
}

/** What somebody sees who is not signed in. */
export function Welcome({ ended, children, onOptions }: WelcomeProps) {
  return (
    <main class={styles.welcome}>
      <header class={styles.head}>
        <Mark large />
        <h1 class={styles.title}>{i18n.t('session.title')}</h1>
        <p class={styles.lead}>{i18n.t('session.lead')}</p>
      </header>
      {ended ? <Notice tone="warning">{ended}</Notice> : null}
      {children}
      <Button tone="quiet" size="small" onClick={onOptions}>
        {i18n.t('session.serverOptions')}
      </Button>
    </main>
  );
}
