import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { MessageError } from '../../lib/messages/contract.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './lists.module.css';
import { Trouble } from './Trouble.tsx';

/** What is typed of somebody who is to come into a list. */
export interface TypedPerson {
  name: string;
  number: string;
}

interface PersonFormProps {
  typed: TypedPerson;
  /** What is wrong with the name, or with the number. */
  nameError: string | undefined;
  numberError: string | undefined;
  /** How the number reads. */
  numberHint: string | undefined;
  isBusy: boolean;
  error: MessageError | undefined;
  /** Rises when somebody was added: the hands go on with the next name. */
  addedCount: number;
  onTyped: (typed: TypedPerson) => void;
  onAdd: () => void;
  onCancel: () => void;
}

/** Name and number of somebody; after one is added the next can be typed. */
export function PersonForm(props: PersonFormProps) {
  const { typed, nameError, numberError, isBusy, addedCount, onTyped, onAdd, onCancel } = props;
  const box = useRef<HTMLFormElement>(null);

  useLayoutEffect(() => {
    box.current?.querySelector('input')?.focus();
  }, [addedCount]);
  useLayoutEffect(() => {
    if (nameError ?? numberError) box.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [nameError, numberError]);

  return (
    <form
      class={styles.form}
      ref={box}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) onAdd();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      <TextField
        label={i18n.t('lists.personName')}
        value={typed.name}
        maxLength={200}
        error={nameError}
        onInput={(name) => onTyped({ ...typed, name })}
      />
      <TextField
        label={i18n.t('lists.personNumber')}
        value={typed.number}
        maxLength={200}
        error={numberError}
        hint={props.numberHint}
        onInput={(number) => onTyped({ ...typed, number })}
      />
      <div class={styles.tools}>
        <Button tone="primary" submits busy={isBusy}>
          {i18n.t('lists.add')}
        </Button>
        <Button tone="quiet" onClick={onCancel}>
          {i18n.t('lists.cancel')}
        </Button>
      </div>
      <Trouble error={props.error} isBusy={isBusy} onAgain={onAdd} />
    </form>
  );
}
