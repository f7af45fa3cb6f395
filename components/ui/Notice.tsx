import type { ComponentChildren } from 'preact';
import { classNames } from './class-names.ts';
import { WarningIcon } from './icons.tsx';
import styles from './notice.module.css';

interface NoticeProps {
  tone: 'info' | 'warning' | 'danger';
  children: ComponentChildren;
  actions?: ComponentChildren;
  /** Read out at once, for what somebody has just asked for and did not get. */
  alert?: boolean;
}

/** A sentence that wants attention, with what can be done about it. */
export function Notice({ tone, children, actions, alert = false }: NoticeProps) {
  return (
    <div class={classNames(styles.notice, styles[tone])} role={alert ? 'alert' : undefined}>
      {tone === 'info' ? null : <WarningIcon />}
      <div class={styles.text}>{children}</div>
      {actions ? <div class={styles.actions}>{actions}</div> : null}
    </div>
  );
}
