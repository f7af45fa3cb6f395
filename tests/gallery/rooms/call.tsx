import { i18n } from '#i18n';
import { CallControls } from '../../../components/call/CallControls.tsx';
import { CallHeading } from '../../../components/call/CallHeading.tsx';
import { CallStrip } from '../../../components/call/CallStrip.tsx';
import type { ControlState } from '../../../components/call/control-state.ts';
import { EndedControls } from '../../../components/call/EndedControls.tsx';
import { ExtraCall } from '../../../components/call/ExtraCall.tsx';
import { IntentOutcome } from '../../../components/call/IntentOutcome.tsx';
import { PhaseDot } from '../../../components/call/PhaseDot.tsx';
import type { Phase } from '../../../components/call/phase.ts';
import { Timer } from '../../../components/call/Timer.tsx';
import type { DialIntent } from '../../../lib/calls/intent.ts';
import styles from '../page.module.css';
import { longName, nowMs, number } from '../samples.ts';
import { nothing, type Story } from '../story.ts';

const phases: readonly Phase[] = [
  'calling',
  'queued',
  'ringing',
  'in-progress',
  'finished',
  'not-placed',
  'unclear',
  'unknown',
];

function strip(phase: Phase, more: { hint?: string; isRecording?: boolean; statusWord?: string } = {}) {
  const { hint, isRecording = false, statusWord } = more;
  const timer = <Timer elapsedMs={134_000} />;
  return <CallStrip phase={phase} statusWord={statusWord} hint={hint} isRecording={isRecording} timer={timer} />;
}

function controls(recording: ControlState, hangUp: ControlState = 'ready', isRecording = false) {
  return (
    <CallControls
      isRecording={isRecording}
      recording={recording}
      hangUp={hangUp}
      onRecording={nothing}
      onHangUp={nothing}
    />
  );
}

const failures = ['offline', 'signed-out', 'refused', 'not-supported', 'rate-limited', 'server', 'bad-answer'] as const;

function intent(change: Partial<DialIntent>): DialIntent {
  const times = { createdAtMs: nowMs, serverTimeMs: nowMs };
  return { id: 'intent', number: '+15125551212', state: 'not-placed', dismissed: false, ...times, ...change };
}

const outcome = (change: Partial<DialIntent>) => (
  <IntentOutcome intent={intent(change)} onCallAgain={nothing} onDismiss={nothing} />
);

export const stories: readonly Story[] = [
  {
    name: 'PhaseDot, one for each phase',
    render: () => (
      <p class={styles.line}>
        {phases.map((phase) => (
          <PhaseDot key={phase} phase={phase} />
        ))}
      </p>
    ),
  },
  ...phases.map((phase) => ({ name: `CallStrip, ${phase}`, render: () => strip(phase) })),
  { name: 'CallStrip, recording', render: () => strip('in-progress', { isRecording: true }) },
  {
    name: 'CallStrip, ringing on the phone',
    render: () => strip('ringing', { hint: i18n.t('call.answerOnPhone') }),
  },
  { name: 'CallStrip, a status of Tenfold’s own', render: () => strip('unknown', { statusWord: 'parked' }) },
  { name: 'Timer, over an hour', render: () => <Timer elapsedMs={3_734_000} /> },
  {
    name: 'CallHeading, somebody',
    render: () => <CallHeading title="Jane Cooper" number={number} direction="inbound" />,
  },
  { name: 'CallHeading, a number', render: () => <CallHeading title={number} number={number} direction="outbound" /> },
  {
    name: 'CallHeading, a long name and the time there',
    render: () => <CallHeading title={longName} number={number} direction="outbound" localTime={<span>10:04</span>} />,
  },
  { name: 'CallControls', render: () => controls('ready') },
  { name: 'CallControls, recording', render: () => controls('ready', 'ready', true) },
  { name: 'CallControls, recording is on its way', render: () => controls('busy') },
  { name: 'CallControls, recording is not supported', render: () => controls('not-supported') },
  { name: 'CallControls, not while it rings', render: () => controls('not-now') },
  { name: 'CallControls, nothing is supported', render: () => controls('not-supported', 'not-supported') },
  { name: 'EndedControls', render: () => <EndedControls isBusy={false} onCallAgain={nothing} onDone={nothing} /> },
  { name: 'EndedControls, busy', render: () => <EndedControls isBusy onCallAgain={nothing} onDone={nothing} /> },
  { name: 'ExtraCall', render: () => <ExtraCall number={number} isBusy={false} onHangUp={nothing} /> },
  { name: 'IntentOutcome, nobody knows', render: () => outcome({ state: 'unknown' }) },
  ...failures.map((failure) => ({
    name: `IntentOutcome, ${failure}`,
    isOtherWords: failure !== 'refused',
    render: () => outcome({ failure }),
  })),
];
