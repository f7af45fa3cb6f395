import type { Phase } from './phase.ts';
import styles from './phase-dot.module.css';

function shape(phase: Phase): string | undefined {
  switch (phase) {
    case 'in-progress':
      return styles.live;
    case 'ringing':
      return styles.ringing;
    case 'finished':
    case 'not-placed':
    case 'unclear':
      return styles.ended;
    case 'calling':
    case 'queued':
    case 'unknown':
      return styles.waiting;
  }
}

/** The status as a mark whose shape differs as well as its colour; the words stand beside it. */
export function PhaseDot({ phase }: { phase: Phase }) {
  return <span class={shape(phase)} aria-hidden="true" />;
}
