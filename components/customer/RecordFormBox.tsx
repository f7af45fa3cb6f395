import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RecordForm } from '../../lib/settings/schemas.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { TextField } from '../ui/TextField.tsx';
import { type FieldValues, filledValues, initialValues, missingFields } from './record-fields.ts';
import styles from './record-form-box.module.css';

interface RecordFormBoxProps {
  form: RecordForm;
  number: string;
  isBusy: boolean;
  error?: string | undefined;
  onSubmit: (fields: Record<string, string>) => void;
  onCancel: () => void;
}

/** A new record for the person on the phone, in the fields the CRM's form asks for. */
export function RecordFormBox({ form, number, isBusy, error, onSubmit, onCancel }: RecordFormBoxProps) {
  const [values, setValues] = useState<FieldValues>(() => initialValues(form, number));
  const [missing, setMissing] = useState<string[]>([]);
  const box = useRef<HTMLFormElement>(null);

  // Before the paint: an effect after it can come late and take the focus from somebody who types already.
  useLayoutEffect(() => {
    box.current?.querySelector<HTMLInputElement>(missing.length > 0 ? '[aria-invalid]' : 'input')?.focus();
  }, [missing]);

  function submit(event: Event): void {
    event.preventDefault();
    if (isBusy) return;
    const keys = missingFields(form, values);
    setMissing(keys);
    if (keys.length === 0) onSubmit(filledValues(values));
  }

  return (
    <form class={styles.form} ref={box} noValidate onSubmit={submit}>
      <div class={styles.fields}>
        {form.fields.map((field) => (
          <TextField
            key={field.key}
            label={field.label}
            value={values[field.key] ?? ''}
            required={field.required}
            mark={field.required ? i18n.t('ui.required') : undefined}
            error={missing.includes(field.key) ? i18n.t('customer.fieldNeeded', [field.label]) : undefined}
            onInput={(value) => setValues({ ...values, [field.key]: value })}
          />
        ))}
      </div>
      {error ? (
        <Notice tone="danger" alert>
          {error}
        </Notice>
      ) : null}
      <div class={styles.actions}>
        <Button tone="primary" submits busy={isBusy}>
          {i18n.t('customer.create')}
        </Button>
        <Button tone="quiet" onClick={onCancel}>
          {i18n.t('customer.cancel')}
        </Button>
      </div>
    </form>
  );
}
