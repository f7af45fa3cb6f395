import { useRef } from 'preact/hooks';
import { customerOf, isMissed, type KnownCall } from '../../lib/calls/call.ts';
import type { RecentCall } from '../dial/RecentCallRow.tsx';
import { RecentCalls } from '../dial/RecentCalls.tsx';
import { numberWords } from '../ui/phone-words.ts';
import { useDesk } from './DeskProvider.tsx';
import { seenValue } from './seen-value.ts';
import { useTimeWords } from './use-time-words.ts';

const shownCalls = 50;

interface RecentCallListProps {
  /** While it is behind a call it is not drawn; a key typed in a note must not wait for it. */
  isShown: boolean;
  onShow: (callId: string) => void;
  onRedial: (number: string) => void;
}

function rowOf(call: KnownCall, hasNote: boolean, when: string): RecentCall {
  const display = call.display ?? numberWords(call.number);
  const customer = customerOf(call);
  return {
    id: call.id,
    kind: isMissed(call) ? 'missed' : call.direction,
    title: customer?.name ?? call.callerName ?? display,
    number: call.number,
    display,
    when,
    hasNote,
    hasMatch: customer !== undefined,
  };
}

/** The session's calls with what each of them already has. */
export function RecentCallList(props: RecentCallListProps) {
  const wasShown = useRef(false);
  wasShown.current ||= props.isShown;
  return wasShown.current ? <Rows {...props} /> : null;
}

function Rows({ isShown, onShow, onRedial }: RecentCallListProps) {
  const desk = useDesk();
  const { view } = desk;
  const words = useTimeWords();
  const notes = seenValue(view.notes, isShown);
  const serverNowMs = desk.now() + view.clockOffsetMs.value;
  const rows = seenValue(view.calls, isShown)
    .slice(0, shownCalls)
    .map((call) => {
      const note = notes.get(call.id);
      const hasNote = (note?.savedDescription ?? call.description) !== '' || (note?.savedSubject ?? '') !== '';
      return rowOf(call, hasNote, words.moment(call.startedAtMs, serverNowMs));
    });
  return <RecentCalls calls={rows} onShow={onShow} onRedial={onRedial} />;
}
