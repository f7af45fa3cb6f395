import type { FoundNumber } from './found-number.ts';

/** The worker's answer, in the order asked; undefined when none came. */
export type Verdicts = { enabled: boolean; verdicts: readonly (readonly FoundNumber[])[] } | undefined;

export interface AskingDeps {
  ask: (texts: string[]) => Promise<Verdicts>;
  /** The site was switched off. */
  onDisabled: () => void;
  signal: AbortSignal;
}

type Answered = (found: readonly FoundNumber[]) => void;

/** Asks the worker what texts hold, many at a time, each text once. */
export interface Asking {
  /** Calls `then` with the answer: at once when it is known. Texts are at most 2000 characters long. */
  about(text: string, then: Answered): void;
}

/** Asking that knows how many answers are owed: the same text may stand in many places. */
export interface CountedAsking extends Asking {
  size: () => number;
}

/** What an answer holds is marked in one go, which must not hold the page up. */
const mostTexts = 400;
const mostRemembered = 5000;

/** How long to wait before asking again when the worker did not answer, in milliseconds; doubled each time. */
const firstWaitMs = 1000;

/** One request is on its way at a time; what is asked meanwhile goes with the next. */
export function createAsking({ ask, onDisabled, signal }: AskingDeps): CountedAsking {
  const remembered = new Map<string, readonly FoundNumber[]>();
  const waiting = new Map<string, Answered[]>();
  let owed = 0;
  let isBusy = false;
  let waitMs = firstWaitMs;

  function settle(text: string, found: readonly FoundNumber[]): void {
    if (remembered.size > mostRemembered) remembered.clear();
    remembered.set(text, found);
    const callbacks = waiting.get(text) ?? [];
    waiting.delete(text);
    owed -= callbacks.length;
    for (const callback of callbacks) callback(found);
  }

  async function send(): Promise<void> {
    if (isBusy || !waiting.size) return;
    isBusy = true;
    // What is asked in the same turn goes along.
    await Promise.resolve();
    const texts = [...waiting.keys()].slice(0, mostTexts);
    const answer = await ask(texts);
    isBusy = false;
    if (signal.aborted) return;
    if (answer?.enabled === false) onDisabled();
    else if (answer) {
      waitMs = firstWaitMs;
      for (const [index, text] of texts.entries()) settle(text, answer.verdicts[index] ?? []);
      void send();
    } else {
      setTimeout(() => void send(), waitMs);
      waitMs *= 2;
    }
  }

  return {
    about(text, then) {
      const known = remembered.get(text);
      if (known) then(known);
      else {
        owed += 1;
        waiting.set(text, [...(waiting.get(text) ?? []), then]);
        void send();
      }
    },
    size: () => owed,
  };
}
