import type { ComponentChildren, Ref } from 'preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NumberReading } from '../../lib/messages/contract.ts';
import { Button } from '../ui/Button.tsx';
import { classNames } from '../ui/class-names.ts';
import { PhoneIcon } from '../ui/icons.tsx';
import styles from './dial-box.module.css';
import { Keypad } from './Keypad.tsx';
import { NumberEntry } from './NumberEntry.tsx';
import { readingWords } from './reading-words.ts';

interface DialBoxProps {
  text: string;
  reading: NumberReading | undefined;
  /** What time it is there. */
  localTime?: ComponentChildren;
  /** What went wrong with the last try; typing takes it away. */
  error?: string | undefined;
  isBusy: boolean;
  inputRef: Ref<HTMLInputElement>;
  onText: (text: string) => void;
  onSubmit: () => void;
}

/** Type or paste a number, see how it will be dialled, dial it. */
export function DialBox(props: DialBoxProps) {
  const { text, reading, error } = props;
  const id = useId();
  const [hasKeypad, setHasKeypad] = useState(false);
  const isRefused = reading?.kind === 'refused' && reading.reason !== 'empty';

  function submit(event: Event): void {
    event.preventDefault();
    if (!props.isBusy) props.onSubmit();
  }

  return (
    <form class={styles.form} noValidate onSubmit={submit}>
      <label class={styles.label} for={id}>
        {i18n.t('dial.number')}
      </label>
      <div class={styles.row}>
        <NumberEntry
          id={id}
          text={text}
          isRefused={isRefused}
          inputRef={props.inputRef}
          hasKeypad={hasKeypad}
          onText={props.onText}
          onKeypad={() => setHasKeypad(!hasKeypad)}
        />
        <Button tone="call" size="large" submits busy={props.isBusy} disabled={text.trim() === ''}>
          <PhoneIcon />
          {i18n.t('dial.call')}
        </Button>
      </div>
      <p class={classNames(styles.reading, (isRefused || Boolean(error)) && styles.refused)} id={`${id}-reading`}>
        <output>{error ?? (reading ? readingWords(reading) : '')}</output>
        {props.localTime && !error && !isRefused ? <> · {props.localTime}</> : null}
      </p>
      {hasKeypad ? (
        <Keypad onKey={(key) => props.onText(text + key)} onDelete={() => props.onText(text.slice(0, -1))} />
      ) : null}
    </form>
  );
}
