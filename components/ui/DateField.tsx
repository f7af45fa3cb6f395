import { useId } from 'preact/hooks';
import styles from './field.module.css';

interface DateFieldProps {
  label: string;
  /** `2026-03-12`, or empty. */
  value: string;
  onChange: (value: string) => void;
}

/** A day, by the platform's own calendar. */
export function DateField({ label, value, onChange }: DateFieldProps) {
  const id = useId();
  return (
    <div class={styles.field}>
      <label class={styles.label} for={id}>
        {label}
      </label>
      <input
        class={styles.input}
        id={id}
        type="date"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
