import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { CallDirection } from '../../lib/tenfold/model.ts';
import { InboundIcon, OutboundIcon } from '../ui/icons.tsx';
import styles from './call-heading.module.css';

interface CallHeadingProps {
  /** The person, or the number while nobody is known. */
  title: string;
  number: string;
  direction: CallDirection;
  /** What time it is there. */
  localTime?: ComponentChildren;
}

/** Whom the call is with. */
export function CallHeading({ title, number, direction, localTime }: CallHeadingProps) {
  return (
    <div class={styles.heading}>
      <h2 class={styles.title}>{title}</h2>
      <p class={styles.line}>
        <span class={styles.direction}>
          {direction === 'inbound' ? <InboundIcon /> : <OutboundIcon />}
          {direction === 'inbound' ? i18n.t('call.inbound') : i18n.t('call.outbound')}
        </span>
        {number === title ? null : <span class={styles.number}>{number}</span>}
        {localTime}
      </p>
    </div>
  );
}
