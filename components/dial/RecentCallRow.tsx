import { i18n } from '#i18n';
import { CallMark } from '../ui/CallMark.tsx';
import line from '../ui/call-line.module.css';
import { classNames } from '../ui/class-names.ts';
import { Hidden } from '../ui/Hidden.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { InboundIcon, MissedIcon, NoteIcon, OutboundIcon, PersonIcon, PhoneIcon } from '../ui/icons.tsx';
import styles from './recent-call-row.module.css';

export interface RecentCall {
  id: string;
  kind: 'inbound' | 'outbound' | 'missed';
  /** The person, or the number while nobody is known. */
  title: string;
  /** E.164. */
  number: string;
  display: string;
  when: string;
  hasNote: boolean;
  hasMatch: boolean;
}

interface RecentCallRowProps {
  call: RecentCall;
  onShow: () => void;
  onRedial: () => void;
}

const kinds = {
  inbound: { icon: <InboundIcon />, words: () => i18n.t('call.inbound') },
  outbound: { icon: <OutboundIcon />, words: () => i18n.t('call.outbound') },
  missed: { icon: <MissedIcon />, words: () => i18n.t('dial.missed') },
};

/** One past call on one line: which way, who, when, and what it already has. */
export function RecentCallRow({ call, onShow, onRedial }: RecentCallRowProps) {
  const { icon, words } = kinds[call.kind];
  return (
    <li class={styles.row}>
      <button type="button" class={styles.show} onClick={onShow}>
        <span class={classNames(line.icon, call.kind === 'missed' && line.missed)}>{icon}</span>
        <span class={line.who}>
          <span class={line.title}>{call.title}</span>
          <span class={classNames(line.detail, styles.detail)}>
            {call.kind === 'missed' ? <span class={line.missed}>{words()}</span> : <Hidden>{words()}</Hidden>}
            <span>{call.when}</span>
            {call.display === call.title ? null : <span class={line.number}>{call.display}</span>}
          </span>
        </span>
        {call.hasNote ? <CallMark icon={<NoteIcon />} words={i18n.t('dial.note')} /> : null}
        {call.hasMatch ? <CallMark icon={<PersonIcon />} words={i18n.t('dial.match')} /> : null}
      </button>
      <IconButton label={i18n.t('dial.redial', [call.title])} onClick={onRedial}>
        <PhoneIcon />
      </IconButton>
    </li>
  );
}
