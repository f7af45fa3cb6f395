import { useEffect, useState } from 'preact/hooks';
import type { MessageOutput } from '../../lib/messages/contract.ts';
import type { PartState } from '../history/part-state.ts';
import { useDesk } from './DeskProvider.tsx';
import { partOfError } from './part-words.ts';

type PartName = Extract<keyof MessageOutput, `callPage.${string}`>;

export interface CallPart<N extends PartName> {
  part: PartState;
  /** There only when the part is. */
  content: MessageOutput[N] | undefined;
  again: () => void;
}

/** One part of a call's page, asked for when the page opens and again on demand. `isThere` false: there is none to ask for. */
export function useCallPart<N extends PartName>(name: N, callId: string, isThere = true): CallPart<N> {
  const desk = useDesk();
  const [round, setRound] = useState(0);
  const [loaded, setLoaded] = useState<{ part: PartState; content?: MessageOutput[N] }>({ part: { state: 'loading' } });

  useEffect(() => {
    if (!isThere) return undefined;
    let isCurrent = true;
    setLoaded({ part: { state: 'loading' } });
    void desk.send(name, { callId }).then((answer) => {
      if (!isCurrent) return;
      setLoaded(answer.ok ? { part: { state: 'there' }, content: answer.data } : { part: partOfError(answer.error) });
    });
    return () => {
      isCurrent = false;
    };
  }, [desk, name, callId, isThere, round]);

  const { part, content } = isThere ? loaded : { part: { state: 'none' as const }, content: undefined };
  return { part, content, again: () => setRound((before) => before + 1) };
}
