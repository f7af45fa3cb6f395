import { createAsking, type Verdicts } from './asking.ts';
import { createChip } from './chip.ts';
import { watchClicks } from './clicks.ts';
import { createDialLinks } from './dial-links.ts';
import { watchHover } from './hover.ts';
import { createLineReader } from './line-reader.ts';
import type { RecordRef } from './links.ts';
import { createMarkStyle } from './mark-style.ts';
import { createMarks } from './marks.ts';
import { createPointing } from './pointing.ts';
import { keepPresence } from './presence.ts';
import { createScanner } from './scanner.ts';
import type { Target } from './target.ts';

/** What became of a wish to call. */
export type DialOutcome = 'placed' | 'refused' | 'signed-out';

export interface NumberFinderDeps {
  ask: (texts: string[]) => Promise<Verdicts>;
  dial: (number: string, record: RecordRef | undefined) => Promise<DialOutcome>;
  tellVisible: () => Promise<{ enabled: boolean } | undefined>;
  /** Whether the extension that started this script is still there. */
  isAlive: () => boolean;
  /** The catalogue's texts; `call` holds `numberSlot` where the number goes. */
  texts: Record<ChipTextKey, string>;
  /** Ends everything and leaves nothing behind. */
  stop: AbortController;
}

export type ChipTextKey =
  | 'call'
  | 'copy'
  | 'copied'
  | 'copyRefused'
  | 'again'
  | 'calling'
  | 'refused'
  | 'signedOut'
  | 'unreadable';

/** Stands for the number in a text that is read before the number is known. */
export const numberSlot = '{number}';

/** How long the chip keeps saying something, in milliseconds. */
const saidMs = { calling: 1800, refusal: 5000 };

function sentenceFor(outcome: DialOutcome): ChipTextKey {
  switch (outcome) {
    case 'placed':
      return 'calling';
    case 'refused':
      return 'refused';
    case 'signed-out':
      return 'signedOut';
  }
}

/** Somewhere for the chip to say what is wrong with a link. */
function linkTarget(element: Element): Target {
  return {
    key: element,
    number: '',
    display: '',
    element,
    boxes: () => [...element.getClientRects()],
    stillStands: () => element.isConnected,
  };
}

/**
 * Finds the numbers on a page, marks them without changing the page, and dials them when a person clicks. Ends with
 * `stop`, by itself when the site is switched off or the extension is gone.
 */
export function startNumberFinder(deps: NumberFinderDeps): void {
  const { stop, texts } = deps;
  const { signal } = stop;
  const end = (): void => {
    stop.abort();
  };
  const whileAlive =
    <A extends unknown[]>(act: (...args: A) => void) =>
    (...args: A): void => {
      if (deps.isAlive()) act(...args);
      else end();
    };
  const style = createMarkStyle();
  const marks = createMarks(style.reach);
  const asking = createAsking({ ask: deps.ask, onDisabled: end, signal });
  const links = createDialLinks(asking, marks);
  const pointing = createPointing(marks, links, asking);
  const scanner = createScanner({ reader: createLineReader(asking, marks), marks, onLink: links.meet, signal });
  const call = whileAlive((target: Target) => void dial(target));
  const chip = createChip({
    texts: { ...texts, call: (display) => texts.call.replace(numberSlot, display) },
    onCall: call,
    signal,
  });

  function say(target: Target, key: ChipTextKey, forMs: number): void {
    chip.say(target, texts[key]);
    setTimeout(() => {
      if (chip.target() === target) chip.hide();
    }, forMs);
  }

  async function dial(target: Target): Promise<void> {
    say(target, 'calling', saidMs.refusal);
    const outcome = await deps.dial(target.number, target.record);
    if (signal.aborted) return;
    say(target, sentenceFor(outcome), outcome === 'placed' ? saidMs.calling : saidMs.refusal);
  }

  signal.addEventListener('abort', () => {
    marks.clear();
    style.remove();
  });
  // First of all listeners: a script whose extension is gone must not show what the new one shows.
  window.addEventListener(
    'pointermove',
    whileAlive(() => undefined),
    { capture: true, passive: true, signal },
  );
  watchHover({ chip, pointing, scanner, signal });
  watchClicks({
    pointing,
    links,
    chip,
    onCall: call,
    onRefusedLink: (element) => {
      say(linkTarget(element), 'unreadable', saidMs.refusal);
    },
    signal,
  });
  keepPresence({ tell: deps.tellVisible, onDisabled: end, onBeat: whileAlive(scanner.recheck), signal });
  scanner.add(document);
}
