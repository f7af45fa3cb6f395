import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import styles from './rejected-match.module.css';

interface RejectedMatchProps {
  name: string;
  isBusy: boolean;
  onBringBack: () => void;
}

/** Remembers whom the agent ruled out, and lets them take it back. */
export function RejectedMatch({ name, isBusy, onBringBack }: RejectedMatchProps) {
  return (
    <p class={styles.rejected}>
      {i18n.t('customer.rejected', [name])}
      <Button size="small" tone="quiet" busy={isBusy} onClick={onBringBack}>
        {i18n.t('customer.bringBack')}
      </Button>
    </p>
  );
}
