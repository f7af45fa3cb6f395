import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { MessageError } from '../../lib/messages/contract.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './lists.module.css';
import { Trouble } from './Trouble.tsx';

interface ListNameFormProps {
  start: string;
  saveWords: string;
  isBusy: boolean;
  error: MessageError | undefined;
  onSave: (name: string) => void;
  onCancel: () => void;
}

/** The name of a list, new or other. What is typed stays until it has been saved. */
export function ListNameForm({ start, saveWords, isBusy, error, onSave, onCancel }: ListNameFormProps) {
  const [name, setName] = useState(start);
  const [isChecked, setIsChecked] = useState(false);
  const box = useRef<HTMLFormElement>(null);
  const isMissing = isChecked && name.trim() === '';

  useLayoutEffect(() => {
    box.current?.querySelector('input')?.select();
    box.current?.querySelector('input')?.focus();
  }, []);

  function save(): void {
    setIsChecked(true);
    if (name.trim() === '') box.current?.querySelector('input')?.focus();
    else if (!isBusy) onSave(name);
  }

  return (
    <form
      class={styles.form}
      ref={box}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      <TextField
        label={i18n.t('lists.name')}
        value={name}
        maxLength={200}
        error={isMissing ? i18n.t('lists.needName') : undefined}
        onInput={setName}
      />
      <div class={styles.tools}>
        <Button tone="primary" submits busy={isBusy}>
          {saveWords}
        </Button>
        <Button tone="quiet" onClick={onCancel}>
          {i18n.t('lists.cancel')}
        </Button>
      </div>
      <Trouble error={error} isBusy={isBusy} onAgain={save} />
    </form>
  );
}
