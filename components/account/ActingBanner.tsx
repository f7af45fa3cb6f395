import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { PersonIcon } from '../ui/icons.tsx';
import styles from './acting-banner.module.css';

interface ActingBannerProps {
  /** Whose name the administrator acts in. */
  name: string;
  isBusy: boolean;
  error?: string | undefined;
  onStop: () => void;
}

/** Whatever is done now is done in somebody else's name: that must never be overlooked, nor the way back. */
export function ActingBanner({ name, isBusy, error, onStop }: ActingBannerProps) {
  return (
    <div class={styles.banner}>
      <PersonIcon />
      <p class={styles.words}>{i18n.t('account.actingAs', [name])}</p>
      <Button size="small" busy={isBusy} onClick={onStop}>
        {i18n.t('account.stopActing')}
      </Button>
      {error ? (
        <p class={styles.error} role="alert">
          {error}
        </p>
      ) : null}
    </div>
  );
}
