import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RecordForm } from '../../lib/settings/schemas.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { RecordField } from './RecordField.tsx';
import { type FieldValues, filledValues, initialValues, missingFields } from './record-fields.ts';
import styles from './record-form-box.module.css';

interface RecordFormBoxProps {
  form: RecordForm;
  /** Creating starts with the number and asks for what is required. Editing starts empty: the API tells no fields. */
  purpose?: 'create' | 'edit';
  number: string;
  isBusy: boolean;
  error?: string | undefined;
  onSubmit: (fields: Record<string, string>) => void;
  onCancel: () => void;
}

/** A record of the person on the phone, in the fields the CRM's form asks for. */
export function RecordFormBox(props: RecordFormBoxProps) {
  const { form, purpose = 'create', number, isBusy, error, onSubmit, onCancel } = props;
  const isNew = purpose === 'create';
  const [values, setValues] = useState<FieldValues>(() => initialValues(form, number));
  const [missing, setMissing] = useState<string[]>([]);
  const box = useRef<HTMLFormElement>(null);

  // Before the paint: an effect after it can come late and take the focus from somebody who types already.
  useLayoutEffect(() => {
    box.current?.querySelector<HTMLInputElement>(missing.length > 0 ? '[aria-invalid]' : 'input, textarea')?.focus();
  }, [missing]);

  function submit(event: Event): void {
    event.preventDefault();
    if (isBusy) return;
    const filled = filledValues(values);
    const keys = isNew ? missingFields(form, values) : [];
    setMissing(keys);
    if (keys.length === 0 && Object.keys(filled).length > 0) onSubmit(filled);
  }

  return (
    <form class={styles.form} ref={box} noValidate onSubmit={submit}>
      <div class={styles.fields}>
        {form.fields.map((field) => (
          <RecordField
            key={field.key}
            field={field}
            value={values[field.key] ?? ''}
            isRequired={isNew && field.required}
            isMissing={missing.includes(field.key)}
            onInput={(value) => setValues({ ...values, [field.key]: value })}
          />
        ))}
      </div>
      {isNew ? null : <p class={styles.hint}>{i18n.t('customer.editHint')}</p>}
      {error ? (
        <Notice tone="danger" alert>
          {error}
        </Notice>
      ) : null}
      <div class={styles.actions}>
        <Button tone="primary" submits busy={isBusy}>
          {isNew ? i18n.t('customer.create') : i18n.t('customer.saveRecord')}
        </Button>
        <Button tone="quiet" onClick={onCancel}>
          {i18n.t('customer.cancel')}
        </Button>
      </div>
    </form>
  );
}
