import { i18n } from '#i18n';
import { IconButton } from './IconButton.tsx';
import { CloseIcon, WarningIcon } from './icons.tsx';
import styles from './toast.module.css';

interface ToastProps {
  message: string | undefined;
  onClose: () => void;
}

/** What did not work, over the lower edge: nothing above it moves, and it stays until it is closed. */
export function Toast({ message, onClose }: ToastProps) {
  return (
    <div class={styles.place} role="alert">
      {message ? (
        <div class={styles.toast}>
          <WarningIcon />
          <p class={styles.text}>{message}</p>
          <IconButton label={i18n.t('ui.closeMessage')} onClick={onClose}>
            <CloseIcon />
          </IconButton>
        </div>
      ) : null}
    </div>
  );
}
