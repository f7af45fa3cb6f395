import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import styles from './rejected-match.module.css';

interface RejectedMatchProps {
  name: string;
  /** The call is linked to this record, and the API has no way to unlink it. */
  isLinked: boolean;
  isBusy: boolean;
  onBringBack: () => void;
}

/** Remembers whom the agent ruled out, and lets them take it back. */
export function RejectedMatch({ name, isLinked, isBusy, onBringBack }: RejectedMatchProps) {
  return (
    <div class={styles.rejected}>
      <p>{i18n.t('customer.rejected', [name])}</p>
      <Button size="small" tone="quiet" busy={isBusy} onClick={onBringBack}>
        {i18n.t('customer.bringBack')}
      </Button>
      {isLinked ? <p>{i18n.t('customer.stillLinked', [name])}</p> : null}
    </div>
  );
}
