import type { TargetedEvent, TargetedInputEvent } from 'preact';
import { useId } from 'preact/hooks';
import { classNames } from './class-names.ts';
import styles from './field.module.css';

export interface TextFieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  /** What was typed stands: Enter, or the focus has moved on. */
  onCommit?: ((value: string) => void) | undefined;
  type?: 'text' | 'email' | 'password' | 'url' | 'tel' | 'date';
  name?: string;
  autocomplete?: string;
  placeholder?: string | undefined;
  hint?: string | undefined;
  error?: string | undefined;
  /** Shown beside the label, for example "required". */
  mark?: string | undefined;
  required?: boolean | undefined;
  /** So many characters go in at most. */
  maxLength?: number;
}

/** One line of text with its label, a hint, and what is wrong with it. */
export function TextField(props: TextFieldProps) {
  const id = useId();
  const note = props.error ?? props.hint;
  return (
    <div class={styles.field}>
      <label class={styles.label} for={id}>
        {props.label}
      </label>
      {props.mark ? (
        <span class={styles.mark} aria-hidden="true">
          {props.mark}
        </span>
      ) : null}
      <Input {...props} id={id} class={styles.input} describedBy={note ? `${id}-note` : undefined} />
      {note ? (
        <p class={classNames(styles.note, Boolean(props.error) && styles.error)} id={`${id}-note`}>
          {note}
        </p>
      ) : null}
    </div>
  );
}

interface InputProps extends TextFieldProps {
  id: string;
  class: string | undefined;
  describedBy: string | undefined;
}

function Input(props: InputProps) {
  const shared = {
    class: props.class,
    id: props.id,
    name: props.name,
    value: props.value,
    autocomplete: props.autocomplete ?? 'off',
    placeholder: props.placeholder,
    required: props.required,
    maxLength: props.maxLength,
    spellcheck: false,
    'aria-invalid': props.error ? true : undefined,
    'aria-describedby': props.describedBy,
    onInput: (event: TargetedInputEvent<HTMLInputElement>) => props.onInput(event.currentTarget.value),
    onChange: ({ currentTarget }: TargetedEvent<HTMLInputElement>) => props.onCommit?.(currentTarget.value),
  };
  switch (props.type ?? 'text') {
    case 'password':
      return <input type="password" {...shared} />;
    case 'email':
      return <input type="email" {...shared} />;
    case 'url':
      return <input type="url" {...shared} />;
    case 'tel':
      return <input type="tel" {...shared} />;
    case 'date':
      return <input type="date" {...shared} />;
    case 'text':
      return <input type="text" {...shared} />;
  }
}
