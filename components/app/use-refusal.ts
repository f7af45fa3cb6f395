import { useEffect, useState } from 'preact/hooks';
import { readingWords } from '../dial/reading-words.ts';
import { useDesk } from './DeskProvider.tsx';

/** Rows that are only scrolled past are not asked about. */
const restMs = 100;

/** Why a number cannot be called; undefined while nothing is known against it. */
export function useRefusal(number: string | undefined): string | undefined {
  const desk = useDesk();
  const [refusal, setRefusal] = useState<{ number: string; words: string | undefined }>();

  useEffect(() => {
    if (number === undefined) return undefined;
    let isCurrent = true;
    const timer = setTimeout(() => {
      void desk.send('phone.read', { text: number }).then((answer) => {
        if (!answer.ok || !isCurrent) return;
        setRefusal({ number, words: answer.data.kind === 'refused' ? readingWords(answer.data) : undefined });
      });
    }, restMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [desk, number]);

  return refusal?.number === number ? refusal?.words : undefined;
}
