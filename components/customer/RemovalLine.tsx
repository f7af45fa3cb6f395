import { i18n } from '#i18n';
import type { Removal } from '../../lib/settings/removal.ts';
import { Button } from '../ui/Button.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { CloseIcon } from '../ui/icons.tsx';
import { secondsUntil } from '../ui/time-words.ts';
import styles from './removal-line.module.css';

interface RemovalLineProps {
  removal: Removal;
  /** The number as people read it. */
  number: string;
  nowMs: number;
  isBusy: boolean;
  onUndo: () => void;
  onTryAgain: () => void;
  onClose: () => void;
}

function words({ state, name, failure }: Removal, number: string): string {
  switch (state) {
    case 'waiting':
      return i18n.t('removal.waiting', [number, name]);
    case 'sending':
      return i18n.t('removal.sending', [number, name]);
    case 'done':
      return i18n.t('removal.done', [number, name]);
    case 'failed':
      return failure === 'unknown-outcome' || failure === undefined
        ? i18n.t('removal.unknown', [number, name])
        : `${i18n.t('removal.failed', [number, name])} ${failureWords(failure)}`;
  }
}

/** How far a number has got that is to be taken off a record, and the way back while there is one. */
export function RemovalLine(props: RemovalLineProps) {
  const { removal, number, nowMs, isBusy } = props;
  const { state } = removal;
  return (
    <div class={styles.line}>
      <output class={styles.words}>{words(removal, number)}</output>
      {state === 'waiting' ? (
        <>
          <span class={styles.rest} role="timer">
            {i18n.t('header.inSeconds', [String(secondsUntil(removal.dueAtMs, nowMs))])}
          </span>
          <Button size="small" busy={isBusy} onClick={props.onUndo}>
            {i18n.t('ui.undo')}
          </Button>
        </>
      ) : null}
      {state === 'failed' ? (
        <Button size="small" busy={isBusy} onClick={props.onTryAgain}>
          {i18n.t('ui.tryAgain')}
        </Button>
      ) : null}
      {state === 'done' || state === 'failed' ? (
        <IconButton label={i18n.t('ui.closeMessage')} onClick={props.onClose}>
          <CloseIcon />
        </IconButton>
      ) : null}
    </div>
  );
}
