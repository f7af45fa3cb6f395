import styles from './health-dot.module.css';
import type { Standing } from './health-words.ts';

/** A state as a mark whose shape differs as well as its colour; the words stand beside it. */
export function HealthDot({ standing }: { standing: Standing }) {
  return <span class={styles[standing]} aria-hidden="true" />;
}
