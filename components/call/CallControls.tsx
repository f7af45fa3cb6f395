import { i18n } from '#i18n';
import { HangUpIcon, RecordIcon, StopIcon } from '../ui/icons.tsx';
import { ControlButton } from './ControlButton.tsx';
import styles from './call-controls.module.css';
import type { ControlState } from './control-state.ts';

interface CallControlsProps {
  isRecording: boolean;
  /** Undefined where the administrator wants none. */
  recording: ControlState | undefined;
  hangUp: ControlState;
  onRecording: () => void;
  onHangUp: () => void;
}

/** What can be done with a running call. Both buttons keep their place whatever the call's state. */
export function CallControls(props: CallControlsProps) {
  const { isRecording } = props;
  return (
    <div class={styles.controls}>
      {props.recording === undefined ? null : (
        <ControlButton
          label={isRecording ? i18n.t('call.stopRecording') : i18n.t('call.startRecording')}
          icon={isRecording ? <StopIcon /> : <RecordIcon />}
          tone="plain"
          state={props.recording}
          onClick={props.onRecording}
        />
      )}
      <ControlButton
        label={i18n.t('call.hangUp')}
        icon={<HangUpIcon />}
        tone="danger"
        state={props.hangUp}
        onClick={props.onHangUp}
      />
    </div>
  );
}
