import { useId } from 'preact/hooks';
import styles from './field.module.css';

export interface Choice {
  value: string;
  text: string;
}

interface SelectFieldProps {
  label: string;
  value: string;
  choices: readonly Choice[];
  hint?: string | undefined;
  onChange: (value: string) => void;
}

/** One of many, as the platform's own list. */
export function SelectField({ label, value, choices, hint, onChange }: SelectFieldProps) {
  const id = useId();
  return (
    <div class={styles.field}>
      <label class={styles.label} for={id}>
        {label}
      </label>
      <select
        class={styles.input}
        id={id}
        value={value}
        aria-describedby={hint ? `${id}-note` : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === value}>
            {choice.text}
          </option>
        ))}
      </select>
      {hint ? (
        <p class={styles.note} id={`${id}-note`}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}
