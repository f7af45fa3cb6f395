import { useRef, useState } from 'preact/hooks';
import type { MessageAnswer, MessageError, MessageInput, MessageName } from '../../lib/messages/contract.ts';
import { useDesk } from './DeskProvider.tsx';

export interface Command<N extends MessageName> {
  isBusy: boolean;
  error: MessageError | undefined;
  /** Sends the command, once at a time: while one is on its way, another is not sent and answers undefined. */
  run: (input: MessageInput<N>) => Promise<MessageAnswer<N> | undefined>;
  clear: () => void;
}

/** One command to the worker, with how far it has got. */
export function useCommand<N extends MessageName>(name: N): Command<N> {
  const desk = useDesk();
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<MessageError>();
  const isUnderWay = useRef(false);

  async function run(input: MessageInput<N>): Promise<MessageAnswer<N> | undefined> {
    if (isUnderWay.current) return undefined;
    isUnderWay.current = true;
    setIsBusy(true);
    setError(undefined);
    const answer = await desk.send(name, input);
    isUnderWay.current = false;
    setIsBusy(false);
    if (!answer.ok) setError(answer.error);
    return answer;
  }

  return { isBusy, error, run, clear: () => setError(undefined) };
}
