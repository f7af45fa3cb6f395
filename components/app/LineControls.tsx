import { i18n } from '#i18n';
import { isActive, type KnownCall } from '../../lib/calls/call.ts';
import type { MessageError } from '../../lib/messages/contract.ts';
import { CallControls } from '../call/CallControls.tsx';
import type { ControlState } from '../call/control-state.ts';
import { EndedControls } from '../call/EndedControls.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { Toast } from '../ui/Toast.tsx';
import { useDesk } from './DeskProvider.tsx';
import { useCommand } from './use-command.ts';
import { useFeature } from './use-feature.ts';

interface LineControlsProps {
  call: KnownCall;
  onCallAgain: () => void;
  onPutAside: () => void;
}

/** The controls of a call, running or ended, and what went wrong with them. */
export function LineControls({ call, onCallAgain, onPutAside }: LineControlsProps) {
  const dismiss = useCommand('call.dismiss');

  async function putAside(): Promise<void> {
    const answer = await dismiss.run({ callId: call.id });
    if (answer?.ok) onPutAside();
  }

  if (isActive(call)) return <RunningControls call={call} />;
  return (
    <>
      <EndedControls isBusy={dismiss.isBusy} onCallAgain={onCallAgain} onDone={() => void putAside()} />
      <Toast message={dismiss.error && failureWords(dismiss.error.code)} onClose={dismiss.clear} />
    </>
  );
}

function RunningControls({ call }: { call: KnownCall }) {
  const { view } = useDesk();
  const { unsupported } = view.phoneSystem.value;
  const callId = call.id;
  const start = useCommand('recording.start');
  const stop = useCommand('recording.stop');
  const hangUp = useCommand('call.hangUp');
  const mayRecord = useFeature('recording');
  const isSwitching = start.isBusy || stop.isBusy;
  const canRecord = call.status === 'in-progress' || call.recording;

  function recordingState(): ControlState | undefined {
    // What runs already can be stopped.
    if (!mayRecord && !call.recording) return undefined;
    if (unsupported.includes('recording')) return 'not-supported';
    if (isSwitching) return 'busy';
    return canRecord ? 'ready' : 'not-now';
  }

  function hangUpState(): ControlState {
    if (unsupported.includes('hang-up')) return 'not-supported';
    return hangUp.isBusy ? 'busy' : 'ready';
  }

  const commands = [start, stop, hangUp];
  return (
    <>
      <CallControls
        isRecording={call.recording}
        recording={recordingState()}
        hangUp={hangUpState()}
        onRecording={() => void (call.recording ? stop : start).run({ callId })}
        onHangUp={() => void hangUp.run({ callId })}
      />
      <Toast
        message={controlFailure(start.error ?? stop.error, hangUp.error)}
        onClose={() => {
          for (const command of commands) command.clear();
        }}
      />
    </>
  );
}

function controlFailure(recording: MessageError | undefined, hangUp: MessageError | undefined): string | undefined {
  if (recording?.code === 'not-supported') return i18n.t('call.recordingRefused');
  if (hangUp?.code === 'not-supported') return i18n.t('call.hangUpRefused');
  const error = recording ?? hangUp;
  return error && failureWords(error.code);
}
