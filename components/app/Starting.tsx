import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Mark } from '../ui/Mark.tsx';
import styles from './starting.module.css';

/** Storage answers within milliseconds; only when it does not is there something to say. */
const lateAfterMs = 800;
/** By now it will hardly come by itself. */
const stuckAfterMs = 6000;

/** The page until what it needs has been read. */
export function Starting() {
  const [state, setState] = useState<'soon' | 'late' | 'stuck'>('soon');
  useEffect(() => {
    const timers = [setTimeout(setState, lateAfterMs, 'late'), setTimeout(setState, stuckAfterMs, 'stuck')];
    return () => timers.forEach(clearTimeout);
  }, []);
  const isStuck = state === 'stuck';
  const words = isStuck ? i18n.t('ui.notStarted') : i18n.t('ui.starting');
  return (
    <main class={styles.starting}>
      {state === 'soon' ? null : <Mark large />}
      <output>{state === 'soon' ? '' : words}</output>
      {isStuck ? <Button onClick={() => location.reload()}>{i18n.t('ui.tryAgain')}</Button> : null}
    </main>
  );
}
