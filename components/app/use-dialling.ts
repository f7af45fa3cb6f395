import { useState } from 'preact/hooks';
import type { Caution, MessageError } from '../../lib/messages/contract.ts';
import type { RecordRef } from '../../lib/phone/find/links.ts';
import type { DialQuestion } from '../../lib/settings/dial-question.ts';
import { useDesk } from './DeskProvider.tsx';

interface Attempt {
  intentId: string;
  state: 'sending' | 'taken' | 'refused';
  error?: MessageError;
}

/** A number that waits for "Call now". */
interface Question {
  number: string;
  /** The CRM record that the number's place on a page names. */
  record?: RecordRef | undefined;
  /** The page that has the number: its tab may show another at the yes. */
  pageAddress?: string | undefined;
  /** Why this number needs a yes; absent where the agent wants to be asked about every one. */
  caution?: Caution | undefined;
  /** Of a wish that was made elsewhere, or has a name of its own. */
  intentId?: string;
}

export interface Dialling {
  asking: Question | undefined;
  isBusy: boolean;
  /** Why nothing came of the last try; what happened to a try that was taken up is told by its own line. */
  error: MessageError | undefined;
  /** Changes each time a wish to dial was taken up. */
  takenId: string | undefined;
  /** `caution`: why it needs a yes, where that is known; the worker says so otherwise. */
  request: (number: string, more?: Pick<Question, 'record' | 'pageAddress' | 'caution' | 'intentId'>) => void;
  /** The yes to the question. */
  confirm: () => void;
  cancel: () => void;
}

/** A question that was asked elsewhere. Its record stays with the worker, which knows whether it still holds. */
function fromOutside(question: DialQuestion | null): Question | undefined {
  return question ? { intentId: question.intentId, number: question.number, caution: question.caution } : undefined;
}

/** Dialling from this panel: asks first where that is wanted or needed, then hands the wish to the worker. */
export function useDialling(): Dialling {
  const desk = useDesk();
  const [ownQuestion, setOwnQuestion] = useState<Question>();
  const [attempt, setAttempt] = useState<Attempt>();
  const isListed = desk.view.intents.value.some((intent) => intent.id === attempt?.intentId);
  const isTaken = isListed || attempt?.state === 'taken';
  const asking = ownQuestion ?? fromOutside(desk.view.dialQuestion.value);

  async function send({ intentId = desk.newId(), number, record, pageAddress, caution }: Question): Promise<void> {
    setOwnQuestion(undefined);
    setAttempt({ intentId, state: 'sending' });
    const place = { ...(pageAddress !== undefined && { pageAddress }), ...(record && { record }) };
    const more = { ...place, ...(caution && { isConfirmed: true }) };
    const answer = await desk.send('call.dial', { intentId, atMs: desk.now(), number, ...more });
    const needed = answer.ok ? undefined : answer.error.caution;
    if (needed) setOwnQuestion({ intentId, number, record, pageAddress, caution: needed });
    setAttempt((latest) => {
      if (latest?.intentId !== intentId) return latest;
      if (needed) return undefined;
      return answer.ok ? { intentId, state: 'taken' } : { intentId, state: 'refused', error: answer.error };
    });
  }

  function cancel(): void {
    setOwnQuestion(undefined);
    if (asking?.intentId !== undefined) void desk.send('call.decline', { intentId: asking.intentId });
  }

  return {
    asking,
    isBusy: attempt?.state === 'sending' && !isTaken,
    error: isTaken ? undefined : attempt?.error,
    takenId: isTaken ? attempt?.intentId : undefined,
    request(number, more) {
      const question = { number, ...more };
      const isAskedFirst = question.caution !== undefined || desk.view.preferences.value.confirmBeforeDialling;
      // Named now, so that two quick clicks on the yes are one wish.
      if (isAskedFirst) setOwnQuestion({ ...question, intentId: question.intentId ?? desk.newId() });
      else void send(question);
    },
    confirm: () => {
      if (asking) void send(asking);
    },
    cancel,
  };
}
