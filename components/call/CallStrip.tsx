import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { classNames } from '../ui/class-names.ts';
import { RecordIcon } from '../ui/icons.tsx';
import styles from './call-strip.module.css';
import { PhaseDot } from './PhaseDot.tsx';
import { type Phase, phaseWords } from './phase.ts';

interface CallStripProps {
  phase: Phase;
  statusWord?: string | undefined;
  /** What the agent has to do on the phone itself. */
  hint?: string | undefined;
  isRecording: boolean;
  timer: ComponentChildren;
}

function toneClass(phase: Phase): string | undefined {
  switch (phase) {
    case 'in-progress':
      return styles.live;
    case 'ringing':
      return styles.ringing;
    case 'calling':
    case 'queued':
      return styles.waiting;
    case 'finished':
    case 'not-placed':
    case 'unclear':
    case 'unknown':
      return styles.ended;
  }
}

/** The one strip that says how the call stands, for how long, and whether it is being recorded. */
export function CallStrip({ phase, statusWord, hint, isRecording, timer }: CallStripProps) {
  return (
    <div class={classNames(styles.strip, toneClass(phase))}>
      <PhaseDot phase={phase} />
      <output class={styles.status}>{phaseWords(phase, statusWord)}</output>
      {hint ? <span class={styles.hint}>{hint}</span> : null}
      {isRecording ? (
        <span class={styles.recording}>
          <RecordIcon />
          {i18n.t('call.recording')}
        </span>
      ) : null}
      {timer}
    </div>
  );
}
