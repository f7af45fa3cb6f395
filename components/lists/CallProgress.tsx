import { i18n } from '#i18n';
import styles from './call-down.module.css';

interface CallProgressProps {
  dealtWith: number;
  total: number;
}

/** How far a list has been called down, in words and as a bar. */
export function CallProgress({ dealtWith, total }: CallProgressProps) {
  const words = i18n.t('callDown.progress', [String(dealtWith), String(total)]);
  return (
    <div class={styles.progress}>
      <output>{words}</output>
      <progress class={styles.bar} aria-label={i18n.t('callDown.progressLabel')} value={dealtWith} max={total || 1} />
    </div>
  );
}
