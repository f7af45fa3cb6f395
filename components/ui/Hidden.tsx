import type { ComponentChildren } from 'preact';
import styles from './hidden.module.css';

/** Read out, not drawn: says in words what an icon or a colour says to the eye. */
export function Hidden({ children }: { children: ComponentChildren }) {
  return <span class={styles.hidden}>{children}</span>;
}
