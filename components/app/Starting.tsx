import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Mark } from '../ui/Mark.tsx';
import styles from './starting.module.css';

/** Storage answers within milliseconds; only when it does not is there something to say. */
export function Starting() {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), 800);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main class={styles.starting}>
      {isLate ? <Mark large /> : null}
      <output>{isLate ? i18n.t('ui.starting') : ''}</output>
    </main>
  );
}
