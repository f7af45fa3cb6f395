import { createAsking, type Verdicts } from './asking.ts';
import { createLineReader } from './line-reader.ts';
import { meetLink } from './link-words.ts';
import { createMarks } from './marks.ts';
import type { PageFinder } from './page-finder.ts';
import { isField } from './places.ts';
import { keepPresence } from './presence.ts';
import { createScanner } from './scanner.ts';
import { successorEvent } from './successor.ts';

export interface NumberFinderDeps {
  ask: (texts: string[]) => Promise<Verdicts>;
  /** There is something to point at: brings the chip, once. */
  needChip: () => void;
  tellVisible: () => Promise<{ enabled: boolean } | undefined>;
  /** Whether the extension that started this script is still there. */
  isAlive: () => boolean;
  stop: AbortController;
}

/**
 * Finds the numbers on a page and marks them without changing the page. Ends with `stop`, by itself when the site is
 * switched off or the extension is gone.
 */
export function startNumberFinder(deps: NumberFinderDeps): Pick<PageFinder, 'marks' | 'asking' | 'addRoot'> {
  const { stop, needChip } = deps;
  const { signal } = stop;
  const end = (): void => {
    stop.abort();
  };
  const endIfOrphaned = (): void => {
    if (!deps.isAlive()) end();
  };
  const marks = createMarks();
  const asking = createAsking({ ask: deps.ask, onDisabled: end, signal });
  const onLink = (link: Element): void => {
    if (meetLink(link, asking, marks)) needChip();
  };
  const scanner = createScanner({ reader: createLineReader(asking, marks), marks, onLink, signal });

  signal.addEventListener('abort', marks.clear);
  const onBeat = (): void => {
    endIfOrphaned();
    scanner.recheck();
  };
  const listening = { capture: true, passive: true, signal };
  // First of all listeners: a script whose extension is gone must not show what the new one shows.
  for (const type of ['pointermove', successorEvent]) window.addEventListener(type, endIfOrphaned, listening);
  // What a field shows is read when somebody points at it.
  window.addEventListener(
    'pointerover',
    (event) => {
      if (event.isTrusted && isField(event.composedPath()[0])) needChip();
    },
    listening,
  );
  keepPresence({ tell: deps.tellVisible, onDisabled: end, onBeat, signal });
  scanner.add(document);
  return { marks, asking, addRoot: scanner.add };
}
