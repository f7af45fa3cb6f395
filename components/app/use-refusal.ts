import { useEffect, useState } from 'preact/hooks';
import type { MessageError } from '../../lib/messages/contract.ts';
import { readingWords } from '../dial/reading-words.ts';
import { useDesk } from './DeskProvider.tsx';
import { useAskAgain } from './use-ask-again.ts';

/** Rows that are only scrolled past are not asked about. */
const restMs = 100;

/** Why a number cannot be called; undefined while nothing is known against it. */
export function useRefusal(number: string | undefined): string | undefined {
  const desk = useDesk();
  const [refusal, setRefusal] = useState<{ number: string; words: string | undefined }>();
  const [error, setError] = useState<MessageError>();
  const [round, setRound] = useState(0);

  useEffect(() => {
    if (number === undefined) return undefined;
    let isCurrent = true;
    const timer = setTimeout(() => {
      void desk.send('phone.read', { text: number }).then((answer) => {
        if (!isCurrent) return;
        setError(answer.ok ? undefined : answer.error);
        if (!answer.ok) return;
        setRefusal({ number, words: answer.data.kind === 'refused' ? readingWords(answer.data) : undefined });
      });
    }, restMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [desk, number, round]);
  useAskAgain(error, number !== undefined, () => setRound(round + 1));

  return refusal?.number === number ? refusal?.words : undefined;
}
