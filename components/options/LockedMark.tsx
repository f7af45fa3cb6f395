import { i18n } from '#i18n';
import { LockIcon } from '../ui/icons.tsx';
import styles from './locked.module.css';

/** Says whose word it is. */
export function LockedMark({ id }: { id?: string }) {
  return (
    <span class={styles.mark} id={id}>
      <LockIcon />
      {i18n.t('options.sites.locked')}
    </span>
  );
}
