import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { FiguresQuestion, KeptFigures } from '../../lib/insights/figures.ts';
import type { MessageError } from '../../lib/messages/contract.ts';
import { useDesk } from './DeskProvider.tsx';
import { useAskAgain } from './use-ask-again.ts';

/** What is known of a question so far. */
export interface FiguresState {
  /** Undefined while there is nothing to show. */
  shown?: KeptFigures;
  isAsking: boolean;
  /** Why the last try brought nothing; what is shown is older. */
  error?: MessageError;
}

/** Figures that are looked at again after this long are asked for again. */
const freshMs = 60_000;

/**
 * The figures of a question: what is kept at once, and what Tenfold says behind it. A failure leaves what is shown,
 * and what may be told later is asked for again.
 * Without a question nothing is asked.
 */
export function useFigures(question: FiguresQuestion | undefined): FiguresState & { ask: () => void } {
  const desk = useDesk();
  const [state, setState] = useState<FiguresState>({ isAsking: false });
  const latest = useRef(0);
  const key = question && JSON.stringify(question);

  const ask = useCallback(() => {
    if (!question) return;
    latest.current += 1;
    const asked = latest.current;
    setState((before) => ({ ...before, isAsking: true }));
    void desk.send('insights.figures', question).then((answer) => {
      if (asked !== latest.current) return;
      setState((before) =>
        answer.ok
          ? { shown: answer.data, isAsking: false }
          : { ...(before.shown && { shown: before.shown }), isAsking: false, error: answer.error },
      );
    });
  }, [desk, key]);

  useEffect(() => {
    let isCurrent = true;
    setState({ isAsking: question !== undefined });
    if (!question) return undefined;
    void desk.send('insights.kept', question).then((answer) => {
      const kept = answer.ok ? answer.data : null;
      // Tenfold may have been quicker.
      if (isCurrent && kept) setState((before) => (before.shown ? before : { ...before, shown: kept }));
    });
    ask();
    return () => {
      isCurrent = false;
      latest.current += 1;
    };
  }, [ask]);

  useEffect(() => {
    function lookAgain(): void {
      const atMs = state.shown?.atMs ?? 0;
      if (document.visibilityState === 'visible' && desk.now() - atMs > freshMs) ask();
    }
    document.addEventListener('visibilitychange', lookAgain);
    return () => document.removeEventListener('visibilitychange', lookAgain);
  }, [desk, ask, state.shown?.atMs]);

  useAskAgain(state.error, true, ask);

  return { ...state, ask };
}
