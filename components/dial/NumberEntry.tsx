import type { Ref } from 'preact';
import { i18n } from '#i18n';
import { IconButton } from '../ui/IconButton.tsx';
import { KeypadIcon } from '../ui/icons.tsx';
import styles from './number-entry.module.css';

interface NumberEntryProps {
  id: string;
  text: string;
  isRefused: boolean;
  inputRef: Ref<HTMLInputElement>;
  hasKeypad: boolean;
  onText: (text: string) => void;
  onKeypad: () => void;
}

/** The number as it is typed, with the switch for the keypad at its end. */
export function NumberEntry({ id, text, isRefused, inputRef, hasKeypad, onText, onKeypad }: NumberEntryProps) {
  return (
    <div class={styles.entry}>
      <input
        class={styles.number}
        id={id}
        ref={inputRef}
        type="tel"
        autocomplete="off"
        value={text}
        aria-describedby={`${id}-reading`}
        aria-invalid={isRefused || undefined}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <IconButton label={i18n.t('dial.keypad')} expanded={hasKeypad} onClick={onKeypad}>
        <KeypadIcon />
      </IconButton>
    </div>
  );
}
