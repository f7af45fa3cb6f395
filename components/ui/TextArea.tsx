import { useId } from 'preact/hooks';
import { classNames } from './class-names.ts';
import styles from './field.module.css';

interface TextAreaProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  hint?: string | undefined;
  error?: string | undefined;
  /** Shown beside the label, for example "required". */
  mark?: string | undefined;
  required?: boolean | undefined;
}

/** Several lines of text with their label, a hint, and what is wrong with them. */
export function TextArea({ label, value, onInput, hint, error, mark, required }: TextAreaProps) {
  const id = useId();
  const note = error ?? hint;
  return (
    <div class={styles.field}>
      <label class={styles.label} for={id}>
        {label}
      </label>
      {mark ? (
        <span class={styles.mark} aria-hidden="true">
          {mark}
        </span>
      ) : null}
      <textarea
        class={styles.input}
        id={id}
        rows={4}
        value={value}
        required={required}
        aria-invalid={error ? true : undefined}
        aria-describedby={note ? `${id}-note` : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {note ? (
        <p class={classNames(styles.note, Boolean(error) && styles.error)} id={`${id}-note`}>
          {note}
        </p>
      ) : null}
    </div>
  );
}
