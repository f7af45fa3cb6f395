import { useEffect, useState } from 'preact/hooks';
import type { MessageError, MessageOutput } from '../../lib/messages/contract.ts';
import type { PartState } from '../history/part-state.ts';
import { useDesk } from './DeskProvider.tsx';
import { partOfError } from './part-words.ts';
import { useAskAgain } from './use-ask-again.ts';

type PartName = Extract<keyof MessageOutput, `callPage.${string}`>;

export interface CallPart<N extends PartName> {
  part: PartState;
  /** There only when the part is. */
  content: MessageOutput[N] | undefined;
  again: () => void;
}

interface Loaded<N extends PartName> {
  part: PartState;
  content?: MessageOutput[N];
  error?: MessageError;
}

/**
 * One part of a call's page, asked for when the page opens, again on demand, and by itself while the failure is one that
 * passes. `isThere` false: there is none to ask for.
 */
export function useCallPart<N extends PartName>(name: N, callId: string, isThere = true): CallPart<N> {
  const desk = useDesk();
  const [round, setRound] = useState(0);
  const [loaded, setLoaded] = useState<Loaded<N>>({ part: { state: 'loading' } });

  useEffect(() => setLoaded({ part: { state: 'loading' } }), [desk, name, callId, isThere]);
  useEffect(() => {
    if (!isThere) return undefined;
    let isCurrent = true;
    void desk.send(name, { callId }).then((answer) => {
      if (!isCurrent) return;
      setLoaded(
        answer.ok
          ? { part: { state: 'there' }, content: answer.data }
          : { part: partOfError(answer.error), error: answer.error },
      );
    });
    return () => {
      isCurrent = false;
    };
  }, [desk, name, callId, isThere, round]);

  // What failed stays in sight while it is asked for again by itself; only somebody who asks sees it load.
  const askAgain = (): void => setRound((before) => before + 1);
  useAskAgain(loaded.error, isThere, askAgain);

  function again(): void {
    setLoaded({ part: { state: 'loading' } });
    askAgain();
  }

  const { part, content } = isThere ? loaded : { part: { state: 'none' as const }, content: undefined };
  return { part, content, again };
}
