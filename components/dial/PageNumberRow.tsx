import type { TargetedKeyboardEvent } from 'preact';
import { i18n } from '#i18n';
import type { PageNumber } from '../../lib/phone/listing/page-numbers.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { PhoneIcon } from '../ui/icons.tsx';
import styles from './page-number-row.module.css';

interface PageNumberRowProps {
  entry: PageNumber;
  onShow: () => void;
  onCall: () => void;
}

/** A number as it will be dialled, and where on the page it stands. Choosing it shows it there, Enter calls. */
export function PageNumberRow({ entry, onShow, onCall }: PageNumberRowProps) {
  const { display, before, shown, after } = entry;

  function press(event: TargetedKeyboardEvent<HTMLButtonElement>): void {
    if (event.key !== 'Enter') return;
    // No click besides, and one call however long the key is held.
    event.preventDefault();
    if (!event.repeat) onCall();
  }

  return (
    <li class={styles.row}>
      <button type="button" class={styles.entry} onFocus={onShow} onClick={onShow} onKeyDown={press}>
        <span class={styles.number}>{display}</span>{' '}
        <span class={styles.around}>
          {before}
          <mark class={styles.shown}>{shown}</mark>
          {after}
        </span>
      </button>
      <IconButton label={i18n.t('numbers.call', [display])} onClick={onCall}>
        <PhoneIcon />
      </IconButton>
    </li>
  );
}
