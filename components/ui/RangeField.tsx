import { useId } from 'preact/hooks';
import styles from './range-field.module.css';

interface RangeFieldProps {
  label: string;
  value: number;
  /** 0 unless told. */
  min?: number;
  /** 100 unless told. */
  max?: number;
  disabled?: boolean;
  onInput: (value: number) => void;
}

/** A slider with its label. */
export function RangeField({ label, value, min = 0, max = 100, disabled = false, onInput }: RangeFieldProps) {
  const id = useId();
  return (
    <div class={styles.field}>
      <label class={styles.label} for={id}>
        {label}
      </label>
      <input
        class={styles.range}
        id={id}
        type="range"
        min={min}
        max={max}
        value={value}
        disabled={disabled}
        onInput={(event) => onInput(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}
