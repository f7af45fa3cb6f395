import { useMemo } from 'preact/hooks';
import { kindOf, type PastCall, personOf, titleOf } from '../../lib/history/past-call.ts';
import type { CallEntry } from '../history/CallRow.tsx';
import { elapsedWords, type TimeWords } from '../ui/time-words.ts';
import { useDesk } from './DeskProvider.tsx';
import { useTimeWords } from './use-time-words.ts';

function entryOf(call: PastCall, words: TimeWords, serverNowMs: number): CallEntry {
  const title = titleOf(call);
  return {
    kind: kindOf(call),
    title,
    number: title === call.display ? undefined : call.display,
    when: words.moment(call.startedAtMs, serverNowMs),
    duration: call.durationMs === 0 ? undefined : elapsedWords(call.durationMs),
    hasNote: call.hasNote,
    hasMatch: personOf(call) !== undefined,
    hasCrmErrors: call.hasCrmErrors,
  };
}

/** How past calls are read. Each is put into words once, for somebody who flings through thousands. */
export function useCallEntries(): (call: PastCall) => CallEntry {
  const desk = useDesk();
  const words = useTimeWords();
  const serverNowMs = desk.now() + desk.view.clockOffsetMs.value;
  const today = words.date(serverNowMs);
  return useMemo(() => {
    const entries = new WeakMap<PastCall, CallEntry>();
    return (call) => {
      const known = entries.get(call);
      if (known) return known;
      const entry = entryOf(call, words, serverNowMs);
      entries.set(call, entry);
      return entry;
    };
  }, [words, today]);
}
