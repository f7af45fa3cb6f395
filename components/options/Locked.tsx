import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { LockedMark } from './LockedMark.tsx';
import styles from './locked.module.css';

interface LockedProps {
  /** The administrator has set what stands here, and nobody else can change it. */
  when: boolean;
  children: ComponentChildren;
}

/** A setting that is marked and cannot be changed where the administrator has set it. */
export function Locked({ when, children }: LockedProps) {
  const id = useId();
  if (!when) return children;
  return (
    <fieldset class={styles.locked} disabled aria-describedby={id}>
      {children}
      <LockedMark id={id} />
    </fieldset>
  );
}
