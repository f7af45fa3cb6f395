import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { classNames } from '../ui/class-names.ts';
import { IconButton } from '../ui/IconButton.tsx';
import icon from '../ui/icon-button.module.css';
import { CloseIcon, PhoneIcon } from '../ui/icons.tsx';
import { numberWords } from '../ui/phone-words.ts';
import type { PersonLine } from './person-rows.ts';
import styles from './rows.module.css';

interface PersonRowProps {
  line: PersonLine;
  tabIndex: 0 | -1;
  /** Why this number cannot be called. */
  refusal: string | undefined;
  onCall: () => void;
  onRemove: () => void;
}

/** Somebody in a list: one click calls, another takes them out. */
export function PersonRow({ line: { contact, number, isFirst }, tabIndex, refusal, onCall, onRemove }: PersonRowProps) {
  const id = useId();
  const { name } = contact;
  const shown = number === undefined ? i18n.t('lists.noNumber') : numberWords(number);
  const label = isFirst ? i18n.t('lists.call', [name]) : i18n.t('lists.callNumber', [name, shown]);
  const isCallable = number !== undefined && refusal === undefined;
  return (
    <div class={styles.row}>
      <button
        type="button"
        class={classNames(icon.button, styles.call)}
        tabIndex={tabIndex}
        aria-label={label}
        title={label}
        aria-disabled={isCallable ? undefined : true}
        aria-describedby={id}
        onClick={isCallable ? onCall : undefined}
      >
        <PhoneIcon />
      </button>
      <div class={styles.who}>
        {isFirst ? <span class={styles.title}>{name}</span> : null}
        <span class={classNames(styles.detail, refusal !== undefined && styles.refused)} id={id}>
          {refusal === undefined ? shown : `${shown} · ${refusal}`}
        </span>
      </div>
      {isFirst ? (
        <IconButton label={i18n.t('lists.remove', [name])} onClick={onRemove}>
          <CloseIcon />
        </IconButton>
      ) : null}
    </div>
  );
}
