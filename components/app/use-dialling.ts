import { useState } from 'preact/hooks';
import type { MessageError } from '../../lib/messages/contract.ts';
import type { RecordRef } from '../../lib/phone/find/links.ts';
import { useDesk } from './DeskProvider.tsx';

/** A number to dial, and the CRM record that its place on a page names. */
interface DialWish {
  number: string;
  record?: RecordRef;
}

interface Attempt {
  intentId: string;
  state: 'sending' | 'taken' | 'refused';
  error?: MessageError;
}

export interface Dialling {
  /** A number that waits for "Call now", for those who want to be asked. */
  asking: DialWish | undefined;
  isBusy: boolean;
  /** Why nothing came of the last try; what happened to a try that was taken up is told by its own line. */
  error: MessageError | undefined;
  /** Changes each time a wish to dial was taken up. */
  takenId: string | undefined;
  request: (number: string, record?: RecordRef) => void;
  dial: (wish: DialWish) => void;
  cancel: () => void;
}

/** Dialling from this panel: asks first where that is wanted, then hands the wish to the worker. */
export function useDialling(): Dialling {
  const desk = useDesk();
  const [asking, setAsking] = useState<DialWish>();
  const [attempt, setAttempt] = useState<Attempt>();
  const isListed = desk.view.intents.value.some((intent) => intent.id === attempt?.intentId);
  const isTaken = isListed || attempt?.state === 'taken';

  async function send(wish: DialWish): Promise<void> {
    const intentId = desk.newId();
    setAsking(undefined);
    setAttempt({ intentId, state: 'sending' });
    const answer = await desk.send('call.dial', { intentId, atMs: desk.now(), ...wish });
    setAttempt((latest) => {
      if (latest?.intentId !== intentId) return latest;
      return answer.ok ? { intentId, state: 'taken' } : { intentId, state: 'refused', error: answer.error };
    });
  }

  const dial = (wish: DialWish): void => void send(wish);
  const isAskedFirst = desk.view.preferences.value.confirmBeforeDialling;
  return {
    asking,
    isBusy: attempt?.state === 'sending' && !isTaken,
    error: isTaken ? undefined : attempt?.error,
    takenId: isTaken ? attempt?.intentId : undefined,
    request: (number, record) => (isAskedFirst ? setAsking : dial)({ number, ...(record && { record }) }),
    dial,
    cancel: () => setAsking(undefined),
  };
}
