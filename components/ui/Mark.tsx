import styles from './mark.module.css';

/** Ringside's sign: a ring, and somebody beside it. Decoration; the name stands elsewhere. */
export function Mark({ large = false }: { large?: boolean }) {
  return (
    <svg class={large ? styles.large : styles.mark} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect class={styles.ground} width="32" height="32" rx="8" />
      <path class={styles.ring} d="M23.2 11.2A9 9 0 1 0 25 16.6" />
      <circle class={styles.side} cx="24.2" cy="8.6" r="3.6" />
    </svg>
  );
}
