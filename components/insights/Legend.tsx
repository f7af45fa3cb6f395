import styles from './chart.module.css';

interface LegendProps {
  parts: readonly { name: string; tone: string | undefined }[];
}

/** Which colour is what. */
export function Legend({ parts }: LegendProps) {
  return (
    <ul class={styles.legend}>
      {parts.map(({ name, tone }) => (
        <li key={name}>
          <svg class={styles.swatch} viewBox="0 0 1 1" aria-hidden="true" focusable="false">
            <rect class={tone} width="1" height="1" />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
