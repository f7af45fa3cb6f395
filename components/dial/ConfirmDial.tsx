import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Caution } from '../../lib/messages/contract.ts';
import { Button } from '../ui/Button.tsx';
import styles from './confirm-dial.module.css';
import { cautionWords } from './reading-words.ts';

interface ConfirmDialProps {
  display: string;
  caution?: Caution | undefined;
  /** What time it is there. */
  localTime?: ComponentChildren;
  isBusy: boolean;
  /** Whether it is in front, and not behind another tab. */
  isShown: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

/** One more question before the phone rings at the other end: for those who asked for it, and for numbers that need it. */
export function ConfirmDial({ display, caution, localTime, isBusy, isShown, onConfirm, onCancel }: ConfirmDialProps) {
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // A second Enter, meant for the number, must not be the yes that a number needs.
    const [yes, no] = box.current?.querySelectorAll('button') ?? [];
    if (isShown) (caution ? no : yes)?.focus();
  }, [isShown, caution]);

  /** The second click of a double click was meant for what stood here before. */
  const once = (act: () => void) => (event: MouseEvent) => {
    if (event.detail < 2) act();
  };

  const question = i18n.t('dial.confirm', [display]);
  return (
    <div class={styles.confirm} ref={box}>
      <p class={styles.question}>{caution ? `${cautionWords(caution)} ${question}` : question}</p>
      {localTime ? <p class={styles.time}>{localTime}</p> : null}
      <Button tone="call" busy={isBusy} onClick={once(onConfirm)}>
        {caution === 'night' ? i18n.t('dial.callAnyway') : i18n.t('dial.confirmNow')}
      </Button>
      <Button onClick={once(onCancel)}>{i18n.t('dial.cancel')}</Button>
    </div>
  );
}
