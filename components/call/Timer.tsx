import { elapsedWords } from '../ui/time-words.ts';
import styles from './timer.module.css';

/** The running time; not announced while it runs, but there to be read. */
export function Timer({ elapsedMs }: { elapsedMs: number }) {
  return (
    <span class={styles.timer} role="timer">
      {elapsedWords(elapsedMs)}
    </span>
  );
}
