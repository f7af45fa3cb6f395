import type { FoundNumber } from './found-number.ts';

/** The worker's answer, in the order asked; undefined when none came. */
export type Verdicts = { enabled: boolean; verdicts: readonly (readonly FoundNumber[])[] } | undefined;

export interface AskingDeps {
  ask: (texts: string[]) => Promise<Verdicts>;
  /** The site was switched off. */
  onDisabled: () => void;
  signal: AbortSignal;
}

/** Asks the worker what texts hold, many at a time, each text once. */
export interface Asking {
  /** The answer at once when it is known. Otherwise undefined, and `then` is called when it is. */
  about(text: string, then: (found: readonly FoundNumber[]) => void): readonly FoundNumber[] | undefined;
}

const mostTexts = 500;
const mostCharsPerText = 2000;
const mostRemembered = 5000;

/** How long to wait before asking again when the worker did not answer, in milliseconds. */
const waitsMs = [500, 2000, 8000];

type Waiting = Map<string, ((found: readonly FoundNumber[]) => void)[]>;

/** One request is on its way at a time; what is asked meanwhile goes with the next. */
export function createAsking({ ask, onDisabled, signal }: AskingDeps): Asking {
  const remembered = new Map<string, readonly FoundNumber[]>();
  const waiting: Waiting = new Map();
  let isBusy = false;
  let failures = 0;

  function remember(text: string, found: readonly FoundNumber[]): void {
    remembered.set(text, found);
    const oldest = remembered.size > mostRemembered ? remembered.keys().next().value : undefined;
    if (oldest !== undefined) remembered.delete(oldest);
  }

  function settle(texts: readonly string[], verdicts: readonly (readonly FoundNumber[])[]): void {
    texts.forEach((text, index) => {
      const found = verdicts[index] ?? [];
      const callbacks = waiting.get(text) ?? [];
      waiting.delete(text);
      remember(text, found);
      for (const callback of callbacks) callback(found);
    });
  }

  async function send(): Promise<void> {
    const texts = [...waiting.keys()].slice(0, mostTexts);
    const answer = await ask(texts);
    isBusy = false;
    if (signal.aborted) return;
    if (answer === undefined) {
      const waitMs = waitsMs[failures];
      failures += 1;
      if (waitMs !== undefined) setTimeout(sendSoon, waitMs);
      return;
    }
    failures = 0;
    if (answer.enabled) {
      settle(texts, answer.verdicts);
      sendSoon();
    } else {
      onDisabled();
    }
  }

  function sendSoon(): void {
    if (isBusy || waiting.size === 0 || signal.aborted) return;
    isBusy = true;
    queueMicrotask(() => void send());
  }

  return {
    about(text, then) {
      const known = text.length > mostCharsPerText ? [] : remembered.get(text);
      if (known !== undefined) return known;
      waiting.set(text, [...(waiting.get(text) ?? []), then]);
      sendSoon();
      return undefined;
    },
  };
}
