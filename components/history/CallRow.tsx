import { i18n } from '#i18n';
import type { PastCallKind } from '../../lib/history/past-call.ts';
import { CallMark } from '../ui/CallMark.tsx';
import line from '../ui/call-line.module.css';
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
        <span class={classNames(line.icon, isMissed && line.missed)}>{icon}</span>
        <span class={line.who}>
          <span class={line.title}>{entry.title}</span>
          <span class={line.detail}>
            {isMissed ? <span class={line.missed}>{words()}</span> : <Hidden>{words()}</Hidden>}
            {owing ? <Owing words={owing} /> : null}
            {entry.number === undefined || owing ? null : <span class={line.number}>{entry.number}</span>}
          </span>
        </span>
        {entry.hasCrmErrors ? <CallMark icon={<WarningIcon />} words={i18n.t('history.crmErrors')} isWrong /> : null}
        {entry.hasNote ? <CallMark icon={<NoteIcon />} words={i18n.t('dial.note')} /> : null}
        {entry.hasMatch ? <CallMark icon={<PersonIcon />} words={i18n.t('dial.match')} /> : null}
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
