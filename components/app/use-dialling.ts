import { useState } from 'preact/hooks';
import type { MessageError } from '../../lib/messages/contract.ts';
import { useDesk } from './DeskProvider.tsx';

interface Attempt {
  intentId: string;
  state: 'sending' | 'taken' | 'refused';
  error?: MessageError;
}

export interface Dialling {
  /** A number that waits for "Call now", for those who want to be asked. */
  asking: string | undefined;
  isBusy: boolean;
  /** Why nothing came of the last try; what happened to a try that was taken up is told by its own line. */
  error: MessageError | undefined;
  /** Changes each time a wish to dial was taken up. */
  takenId: string | undefined;
  request: (number: string) => void;
  dial: (number: string) => void;
  cancel: () => void;
}

/** Dialling from this panel: asks first where that is wanted, then hands the wish to the worker. */
export function useDialling(): Dialling {
  const desk = useDesk();
  const [asking, setAsking] = useState<string>();
  const [attempt, setAttempt] = useState<Attempt>();
  const isListed = desk.view.intents.value.some((intent) => intent.id === attempt?.intentId);
  const isTaken = isListed || attempt?.state === 'taken';

  async function send(number: string): Promise<void> {
    const intentId = desk.newId();
    setAsking(undefined);
    setAttempt({ intentId, state: 'sending' });
    const answer = await desk.send('call.dial', { intentId, number });
    setAttempt((latest) => {
      if (latest?.intentId !== intentId) return latest;
      return answer.ok ? { intentId, state: 'taken' } : { intentId, state: 'refused', error: answer.error };
    });
  }

  const dial = (number: string): void => void send(number);
  return {
    asking,
    isBusy: attempt?.state === 'sending' && !isTaken,
    error: isTaken ? undefined : attempt?.error,
    takenId: isTaken ? attempt?.intentId : undefined,
    request: desk.view.preferences.value.confirmBeforeDialling ? setAsking : dial,
    dial,
    cancel: () => setAsking(undefined),
  };
}
