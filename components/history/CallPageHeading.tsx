import { i18n } from '#i18n';
import { classNames } from '../ui/class-names.ts';
import { InboundIcon, MissedIcon, OutboundIcon } from '../ui/icons.tsx';
import { elapsedWords } from '../ui/time-words.ts';
import styles from './call-page-heading.module.css';

interface CallPageHeadingProps {
  kind: 'inbound' | 'outbound' | 'missed';
  /** The person, or the number while nobody is known. */
  title: string;
  number: string;
  when: string;
  /** 0 when nobody answered. */
  durationMs: number;
}

const kinds = {
  inbound: { icon: <InboundIcon />, words: () => i18n.t('call.inbound') },
  outbound: { icon: <OutboundIcon />, words: () => i18n.t('call.outbound') },
  missed: { icon: <MissedIcon />, words: () => i18n.t('callPage.missed') },
};

/** Whom a call was with, when, and for how long. */
export function CallPageHeading({ kind, title, number, when, durationMs }: CallPageHeadingProps) {
  const { icon, words } = kinds[kind];
  const isUnanswered = durationMs === 0 && kind !== 'missed';
  return (
    <div class={styles.heading}>
      <h2 class={styles.title}>{title}</h2>
      <p class={styles.line}>
        <span class={classNames(styles.kind, kind === 'missed' && styles.missed)}>
          {icon}
          {words()}
        </span>
        {number === title ? null : <span class={styles.number}>{number}</span>}
        <span>{when}</span>
        {durationMs > 0 ? <span class={styles.number}>{elapsedWords(durationMs)}</span> : null}
        {isUnanswered ? <span>{i18n.t('callPage.notAnswered')}</span> : null}
      </p>
    </div>
  );
}
