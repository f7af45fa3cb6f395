import type { ComponentChildren } from 'preact';
import styles from './icon-button.module.css';

interface IconButtonProps {
  label: string;
  children: ComponentChildren;
  expanded?: boolean;
  onClick: () => void;
}

/** A button that shows only an icon; its name is also its tooltip. */
export function IconButton({ label, children, expanded, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class={styles.button}
      aria-label={label}
      title={label}
      aria-expanded={expanded}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
