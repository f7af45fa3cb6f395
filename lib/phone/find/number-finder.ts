import { createAsking, type Verdicts } from './asking.ts';
import { type ChipText, createChip, type Question } from './chip.ts';
import { watchClicks } from './clicks.ts';
import { createDialLinks } from './dial-links.ts';
import { watchHover } from './hover.ts';
import { createLineReader } from './line-reader.ts';
import { createMarks } from './marks.ts';
import { createTargetAt } from './pointing.ts';
import { keepPresence } from './presence.ts';
import { createScanner } from './scanner.ts';
import { successorEvent } from './successor.ts';
import type { Target } from './target.ts';

export interface NumberFinderDeps {
  ask: (texts: string[]) => Promise<Verdicts>;
  /** Answers with the code of what went wrong, and with what has to be asked before. */
  dial: (
    target: Pick<Target, 'number' | 'record'>,
    isConfirmed: boolean | undefined,
  ) => Promise<{ code?: string; caution?: Question }>;
  tellVisible: () => Promise<{ enabled: boolean } | undefined>;
  /** Whether the extension that started this script is still there. */
  isAlive: () => boolean;
  text: (key: ChipText, number?: string) => string;
  /** Ends everything and leaves nothing behind. */
  stop: AbortController;
}

/**
 * Finds the numbers on a page, marks them without changing the page, and dials them when a person clicks. Ends with
 * `stop`, by itself when the site is switched off or the extension is gone.
 */
export function startNumberFinder(deps: NumberFinderDeps): void {
  const { stop } = deps;
  const { signal } = stop;
  const end = (): void => {
    stop.abort();
  };
  const endIfOrphaned = (): void => {
    if (!deps.isAlive()) end();
  };
  const marks = createMarks();
  const asking = createAsking({ ask: deps.ask, onDisabled: end, signal });
  const links = createDialLinks(asking, marks);
  const scanner = createScanner({ reader: createLineReader(asking, marks), marks, onLink: links.meet, signal });
  const chip = createChip({ text: deps.text, onCall: call, signal });

  async function call(target: Target, isConfirmed?: boolean): Promise<void> {
    chip.say(target, target.number ? 'calling' : 'unreadable');
    if (!target.number) return;
    const { code, caution } = await deps.dial(target, isConfirmed);
    if (code && !signal.aborted)
      chip.say(target, caution ?? (code === 'signed-out' ? 'signedOut' : 'refused'), caution);
  }

  signal.addEventListener('abort', marks.clear);
  const onBeat = (): void => {
    endIfOrphaned();
    scanner.recheck();
  };
  // First of all listeners: a script whose extension is gone must not show what the new one shows.
  for (const type of ['pointermove', successorEvent]) {
    window.addEventListener(type, endIfOrphaned, { capture: true, passive: true, signal });
  }
  const targetAt = createTargetAt({ marks, links, asking });
  watchHover({ chip, targetAt, scanner, signal });
  watchClicks({ marks, links, chip, targetAt, onCall: call, signal });
  keepPresence({ tell: deps.tellVisible, onDisabled: end, onBeat, signal });
  scanner.add(document);
}
