import { i18n } from '#i18n';
import { BackspaceIcon } from '../ui/icons.tsx';
import styles from './keypad.module.css';

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'] as const;

interface KeypadProps {
  onKey: (key: string) => void;
  onDelete: () => void;
}

/** Digits for the pointer. The keyboard types into the number itself. */
export function Keypad({ onKey, onDelete }: KeypadProps) {
  return (
    <div class={styles.keypad}>
      <div class={styles.digits}>
        {keys.map((key) => (
          <button type="button" class={styles.key} key={key} onClick={() => onKey(key)}>
            {key}
          </button>
        ))}
      </div>
      <div class={styles.side}>
        <button type="button" class={styles.key} aria-label={i18n.t('dial.delete')} onClick={onDelete}>
          <BackspaceIcon />
        </button>
        <button type="button" class={styles.key} onClick={() => onKey('+')}>
          {'+'}
        </button>
      </div>
    </div>
  );
}
