import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { MessageError, MessageInput, MessageName, MessageOutput } from '../../lib/messages/contract.ts';
import { useDesk } from './DeskProvider.tsx';
import { useAskAgain } from './use-ask-again.ts';

/** What the worker was asked and has told so far. */
export type Told<T> = T | 'loading' | 'failed';

export interface Answer<N extends MessageName> {
  told: Told<MessageOutput[N]>;
  /** Asks anew; what was told last stays until the new answer is there. */
  ask: () => void;
  /** The answer has come in another way. */
  put: (told: MessageOutput[N]) => void;
}

/**
 * Something that only the worker can find out: asked when it is first needed, for every other input, and again by itself
 * while the failure is one that passes.
 */
export function useAnswer<N extends MessageName>(name: N, input: MessageInput<N>): Answer<N> {
  const desk = useDesk();
  const [told, setTold] = useState<Told<MessageOutput[N]>>('loading');
  const [error, setError] = useState<MessageError>();
  const latest = useRef(0);
  const key = JSON.stringify(input);

  const fetch = useCallback(() => {
    latest.current += 1;
    const question = latest.current;
    void desk.send(name, input).then((answer) => {
      if (question !== latest.current) return;
      setError(answer.ok ? undefined : answer.error);
      if (answer.ok) setTold(() => answer.data);
      // What is known is better than nothing.
      else setTold((before) => (before === 'loading' ? 'failed' : before));
    });
  }, [desk, name, key]);

  const ask = useCallback(() => {
    setTold((before) => (before === 'failed' ? 'loading' : before));
    fetch();
  }, [fetch]);

  useEffect(() => {
    setTold('loading');
    setError(undefined);
    fetch();
    return () => {
      latest.current += 1;
    };
  }, [fetch]);

  useAskAgain(error, true, fetch);

  const put = useCallback((next: MessageOutput[N]) => {
    latest.current += 1;
    setError(undefined);
    setTold(() => next);
  }, []);

  return { told, ask, put };
}
