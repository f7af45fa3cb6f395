import type { JSX } from 'preact';
import styles from './call-line.module.css';
import { classNames } from './class-names.ts';
import { Hidden } from './Hidden.tsx';

interface CallMarkProps {
  icon: JSX.Element;
  words: string;
  isWrong?: boolean;
}

/** Says of a call on one line what it has, or what is wrong with it. */
export function CallMark({ icon, words, isWrong = false }: CallMarkProps) {
  return (
    <span class={classNames(styles.mark, isWrong && styles.wrong)} title={words}>
      {icon}
      <Hidden>{words}</Hidden>
    </span>
  );
}
