import { useEffect, useState } from 'preact/hooks';
import type { MessageError, NumberReading } from '../../lib/messages/contract.ts';
import { useDesk } from './DeskProvider.tsx';
import { useAskAgain } from './use-ask-again.ts';

const typingPauseMs = 80;

export interface Reading {
  /** How the text reads as a number; undefined while that is not known yet. */
  reading: NumberReading | undefined;
  /** Reads the text at once, for somebody faster than the pause. Undefined when the worker does not answer. */
  readNow: () => Promise<NumberReading | undefined>;
}

/** Follows what is typed and asks the worker, who knows the world's numbers, what it means. */
export function useReading(text: string): Reading {
  const desk = useDesk();
  const [known, setKnown] = useState<{ text: string; reading: NumberReading }>();
  const [error, setError] = useState<MessageError>();
  const [round, setRound] = useState(0);

  async function readNow(): Promise<NumberReading | undefined> {
    if (known?.text === text) return known.reading;
    const answer = await desk.send('phone.read', { text });
    return answer.ok ? answer.data : undefined;
  }

  useEffect(() => {
    if (text.trim() === '') return undefined;
    let isCurrent = true;
    const timer = setTimeout(() => {
      void desk.send('phone.read', { text }).then((answer) => {
        if (!isCurrent) return;
        setError(answer.ok ? undefined : answer.error);
        if (answer.ok) setKnown({ text, reading: answer.data });
      });
    }, typingPauseMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [desk, text, round]);
  useAskAgain(error, text.trim() !== '', () => setRound(round + 1));

  // The last reading stays until the next is there, so that the line does not flicker with every key.
  return { reading: text.trim() === '' ? undefined : known?.reading, readNow };
}
