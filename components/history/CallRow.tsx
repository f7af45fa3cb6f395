import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { PastCallKind } from '../../lib/history/past-call.ts';
import { classNames } from '../ui/class-names.ts';
import { Hidden } from '../ui/Hidden.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { CheckIcon, InboundIcon, MissedIcon, NoteIcon, OutboundIcon, PersonIcon, WarningIcon } from '../ui/icons.tsx';
import styles from './call-row.module.css';

/** A past call as it is read. */
export interface CallEntry {
  kind: PastCallKind;
  /** The person, or the number while nobody is known. */
  title: string;
  /** The number, where the title is somebody. */
  number: string | undefined;
  when: string;
  /** How long it was; undefined where nobody answered. */
  duration: string | undefined;
  hasNote: boolean;
  hasMatch: boolean;
  hasCrmErrors: boolean;
}

interface CallRowProps {
  entry: CallEntry;
  tabIndex: 0 | -1;
  /** What it still owes, in words; undefined outside of "Owed". */
  owing?: readonly string[] | undefined;
  onOpen: () => void;
  onSetAside?: (() => void) | undefined;
}

const kinds = {
  inbound: { icon: <InboundIcon />, words: () => i18n.t('call.inbound') },
  outbound: { icon: <OutboundIcon />, words: () => i18n.t('call.outbound') },
  missed: { icon: <MissedIcon />, words: () => i18n.t('dial.missed') },
};

/** One past call on one line: which way, who, what it has, when and how long. */
export function CallRow({ entry, tabIndex, owing, onOpen, onSetAside }: CallRowProps) {
  const { icon, words } = kinds[entry.kind];
  const isMissed = entry.kind === 'missed';
  return (
    <div class={styles.row}>
      <button type="button" class={styles.open} tabIndex={tabIndex} onClick={onOpen}>
        <span class={classNames(styles.icon, isMissed && styles.missed)}>{icon}</span>
        <span class={styles.who}>
          <span class={styles.title}>{entry.title}</span>
          <span class={styles.detail}>
            {isMissed ? <span class={styles.missed}>{words()}</span> : <Hidden>{words()}</Hidden>}
            {owing ? <Owing words={owing} /> : null}
            {entry.number === undefined || owing ? null : <span class={styles.number}>{entry.number}</span>}
          </span>
        </span>
        {entry.hasCrmErrors ? <MarkOf icon={<WarningIcon />} words={i18n.t('history.crmErrors')} isWrong /> : null}
        {entry.hasNote ? <MarkOf icon={<NoteIcon />} words={i18n.t('dial.note')} /> : null}
        {entry.hasMatch ? <MarkOf icon={<PersonIcon />} words={i18n.t('dial.match')} /> : null}
        <span class={styles.times}>
          <span>{entry.when}</span>
          <span class={styles.duration}>{entry.duration ?? ''}</span>
        </span>
      </button>
      {onSetAside ? (
        <IconButton label={i18n.t('history.setAside', [entry.title])} onClick={onSetAside}>
          <CheckIcon />
        </IconButton>
      ) : null}
    </div>
  );
}

function Owing({ words }: { words: readonly string[] }) {
  return (
    <>
      {words.map((word) => (
        <span key={word} class={styles.owing}>
          {word}
        </span>
      ))}
    </>
  );
}

function MarkOf({ icon, words, isWrong = false }: { icon: JSX.Element; words: string; isWrong?: boolean }) {
  return (
    <span class={classNames(styles.mark, isWrong && styles.missed)} title={words}>
      {icon}
      <Hidden>{words}</Hidden>
    </span>
  );
}
