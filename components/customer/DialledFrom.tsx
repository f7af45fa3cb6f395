import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import styles from './dialled-from.module.css';

interface DialledFromProps {
  /** Empty where it is not known. */
  name: string;
  module: string;
  /** False: somebody else has this number, and the record is only offered. */
  isLinked: boolean;
  isBusy: boolean;
  onUndo: () => void;
  onLink: () => void;
}

/** The record whose page a call was dialled from: linked with a way back, or offered. */
export function DialledFrom({ name, module, isLinked, isBusy, onUndo, onLink }: DialledFromProps) {
  const id = useId();
  const who = name === '' ? module : `${name}, ${module}`;
  return (
    <div class={styles.line}>
      <p class={styles.words} id={id} role="status">
        {isLinked ? i18n.t('customer.dialledAs', [who]) : i18n.t('customer.dialledFrom', [who])}
      </p>
      <Button size="small" tone="quiet" busy={isBusy} describedBy={id} onClick={isLinked ? onUndo : onLink}>
        {isLinked ? i18n.t('customer.undo') : i18n.t('customer.linkThere')}
      </Button>
    </div>
  );
}
