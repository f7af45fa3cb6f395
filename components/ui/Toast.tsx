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
  if (!message) return null;
  return (
    <div class={styles.toast} role="alert">
      <WarningIcon />
      <p class={styles.text}>{message}</p>
      <IconButton label={i18n.t('ui.closeMessage')} onClick={onClose}>
        <CloseIcon />
      </IconButton>
    </div>
  );
}
