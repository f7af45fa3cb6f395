import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { classNames } from '../ui/class-names.ts';
import styles from './section.module.css';

interface SectionProps {
  title: string;
  /** Takes the whole width where there are two columns. */
  isWide?: boolean;
  children: ComponentChildren;
}

/** A part of the page under its heading. */
export function Section({ title, isWide = false, children }: SectionProps) {
  const id = useId();
  return (
    <section class={classNames(styles.section, isWide && styles.wide)} aria-labelledby={id}>
      <h2 class={styles.title} id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}
