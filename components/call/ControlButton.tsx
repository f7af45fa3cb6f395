import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button, type ButtonTone } from '../ui/Button.tsx';
import styles from './call-controls.module.css';
import type { ControlState } from './control-state.ts';

interface ControlButtonProps {
  label: string;
  icon: JSX.Element;
  tone: ButtonTone;
  state: ControlState;
  onClick: () => void;
}

/** A large button of the call; one the phone system refuses says so on itself. */
export function ControlButton({ label, icon, tone, state, onClick }: ControlButtonProps) {
  const noteId = useId();
  const isRefused = state === 'not-supported';
  return (
    <div class={styles.control}>
      <Button
        tone={tone}
        size="large"
        wide
        busy={state === 'busy'}
        disabled={isRefused || state === 'not-now'}
        describedBy={isRefused ? noteId : undefined}
        onClick={onClick}
      >
        {icon}
        {label}
      </Button>
      {isRefused ? (
        <span class={styles.refused} id={noteId}>
          {i18n.t('call.notSupported')}
        </span>
      ) : null}
    </div>
  );
}
