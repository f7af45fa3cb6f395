import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { PhoneIcon } from '../ui/icons.tsx';
import { numberWords } from '../ui/phone-words.ts';
import { SelectField } from '../ui/SelectField.tsx';
import styles from './call-down.module.css';

interface CallNextProps {
  buttonId: string;
  /** Who is next; undefined once nobody is left. */
  next: { name: string; numbers: readonly string[] } | undefined;
  /** The one of their numbers that will be dialled. */
  number: string;
  /** A call runs, so this has to wait. */
  isWaiting: boolean;
  isBusy: boolean;
  onNumber: (number: string) => void;
  onCall: () => void;
  onSkip: () => void;
}

/** Calls whoever is next, by one press; nobody is ever called without it. */
export function CallNext(props: CallNextProps) {
  const { next, isWaiting } = props;
  const waitingId = useId();
  if (!next) return <p class={styles.hint}>{i18n.t('callDown.nobodyLeft')}</p>;
  const { name, numbers } = next;
  return (
    <div class={styles.next}>
      {numbers.length > 1 ? (
        <SelectField
          label={i18n.t('callDown.numberOf', [name])}
          value={props.number}
          choices={numbers.map((value) => ({ value, text: numberWords(value) }))}
          onChange={props.onNumber}
        />
      ) : null}
      <div class={styles.buttons}>
        <Button
          id={props.buttonId}
          tone="call"
          size="large"
          wide
          busy={props.isBusy}
          disabled={isWaiting}
          describedBy={isWaiting ? waitingId : undefined}
          onClick={(event) => {
            // The second click of a double click was meant for whoever was next before.
            if (event.detail < 2) props.onCall();
          }}
        >
          <PhoneIcon />
          {i18n.t('callDown.next', [name])}
        </Button>
        <Button tone="quiet" onClick={props.onSkip}>
          {i18n.t('callDown.skip', [name])}
        </Button>
      </div>
      {isWaiting ? (
        <p class={styles.hint} id={waitingId}>
          {i18n.t('callDown.waiting')}
        </p>
      ) : null}
    </div>
  );
}
