import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import styles from './confirm-dial.module.css';

interface ConfirmDialProps {
  display: string;
  isBusy: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

/** One more question before the phone rings at the other end, for those who asked for it. */
export function ConfirmDial({ display, isBusy, onConfirm, onCancel }: ConfirmDialProps) {
  const box = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    box.current?.querySelector('button')?.focus();
  }, []);

  return (
    <div class={styles.confirm} ref={box}>
      <p class={styles.question}>{i18n.t('dial.confirm', [display])}</p>
      <Button tone="call" busy={isBusy} onClick={onConfirm}>
        {i18n.t('dial.confirmNow')}
      </Button>
      <Button onClick={onCancel}>{i18n.t('dial.cancel')}</Button>
    </div>
  );
}
