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
  /** The tab whose page has the number. */
  tabId?: number | undefined;
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
  request: (number: string, more?: Pick<Question, 'record' | 'tabId' | 'caution' | 'intentId'>) => void;
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

  async function send({ intentId = desk.newId(), number, record, tabId, caution }: Question): Promise<void> {
    setOwnQuestion(undefined);
    setAttempt({ intentId, state: 'sending' });
    const place = { ...(tabId !== undefined && { tabId }), ...(record && { record }) };
    const more = { ...place, ...(caution && { isConfirmed: true }) };
    const answer = await desk.send('call.dial', { intentId, atMs: desk.now(), number, ...more });
    const needed = answer.ok ? undefined : answer.error.caution;
    // The tab may show somebody else at the yes; the worker remembers what it showed at this wish.
    if (needed) setOwnQuestion({ intentId, number, record, caution: needed });
    setAttempt((latest) => {
      if (latest?.intentId !== intentId) return latest;
      if (needed) return undefined;
      return answer.ok ? { intentId, state: 'taken' } : { intentId, state: 'refused', error: answer.error };
    });
  }

  /** Asks before the worker has the wish, which is told in time of which tab the number is. */
  function ask({ intentId = desk.newId(), tabId, ...question }: Question): void {
    if (tabId !== undefined && !question.record) void desk.send('call.ask', { intentId, atMs: desk.now(), tabId });
    setOwnQuestion({ ...question, intentId });
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
      if (isAskedFirst) ask(question);
      else void send(question);
    },
    confirm: () => {
      if (asking) void send(asking);
    },
    cancel,
  };
}
