import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { CheckIcon, PhoneIcon } from '../ui/icons.tsx';
import styles from './call-controls.module.css';

interface EndedControlsProps {
  isBusy: boolean;
  onCallAgain: () => void;
  onDone: () => void;
}

/** What is left to do once the call has ended, in the place where its controls were. */
export function EndedControls({ isBusy, onCallAgain, onDone }: EndedControlsProps) {
  return (
    <div class={styles.controls}>
      <Button size="large" wide onClick={onCallAgain}>
        <PhoneIcon />
        {i18n.t('call.callAgain')}
      </Button>
      <Button tone="primary" size="large" wide busy={isBusy} onClick={onDone}>
        <CheckIcon />
        {i18n.t('call.done')}
      </Button>
    </div>
  );
}
