import type { ComponentChildren, TargetedMouseEvent } from 'preact';
import styles from './button.module.css';
import { classNames } from './class-names.ts';

export type ButtonTone = 'plain' | 'quiet' | 'primary' | 'call' | 'danger';

export interface ButtonProps {
  children: ComponentChildren;
  tone?: ButtonTone;
  size?: 'small' | 'regular' | 'large';
  /** Waiting for an answer: keeps its place and the focus, and does nothing more until then. */
  busy?: boolean | undefined;
  disabled?: boolean | undefined;
  submits?: boolean;
  wide?: boolean;
  id?: string | undefined;
  describedBy?: string | undefined;
  expanded?: boolean | undefined;
  /** For a button that switches something on and off. */
  pressed?: boolean | undefined;
  onClick?: ((event: MouseEvent) => void) | undefined;
}

function toneClass(tone: ButtonTone): string | undefined {
  return {
    plain: styles.plain,
    quiet: styles.quiet,
    primary: styles.primary,
    call: styles.call,
    danger: styles.danger,
  }[tone];
}

/** A button with words on it. Disabled ones stay reachable, so that what explains them can be read. */
export function Button(props: ButtonProps) {
  const { tone = 'plain', size = 'regular', busy = false, disabled = false, submits = false } = props;
  const idle = busy || disabled;

  function click(event: TargetedMouseEvent<HTMLButtonElement>): void {
    if (idle) event.preventDefault();
    else props.onClick?.(event);
  }

  return (
    <button
      type={submits ? 'submit' : 'button'}
      class={classNames(styles.button, toneClass(tone), styles[size], props.wide && styles.wide)}
      id={props.id}
      aria-disabled={idle || undefined}
      aria-busy={busy || undefined}
      aria-describedby={props.describedBy}
      aria-expanded={props.expanded}
      aria-pressed={props.pressed}
      onClick={click}
    >
      {props.children}
    </button>
  );
}
