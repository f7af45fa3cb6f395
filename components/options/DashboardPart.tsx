import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './part.module.css';

interface DashboardPartProps {
  /** Why it cannot be opened. */
  obstacle?: string | undefined;
  isBusy: boolean;
  error?: string | undefined;
  onOpen: () => void;
}

/** The way to Tenfold's own pages, signed in already. */
export function DashboardPart({ obstacle, isBusy, error, onOpen }: DashboardPartProps) {
  const id = useId();
  return (
    <div class={styles.stack}>
      <Button
        busy={isBusy}
        disabled={obstacle !== undefined}
        describedBy={obstacle === undefined ? undefined : id}
        onClick={onOpen}
      >
        {i18n.t('options.account.dashboard')}
      </Button>
      {obstacle === undefined ? null : (
        <p class={styles.quiet} id={id}>
          {obstacle}
        </p>
      )}
      {error ? (
        <Notice tone="danger" alert>
          {error}
        </Notice>
      ) : null}
    </div>
  );
}
