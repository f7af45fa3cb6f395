import { wasSeen } from './chip-guard.ts';
import { type ChipParts, createChipParts } from './chip-parts.ts';
import { placeChip } from './chip-place.ts';
import { hitsIn } from './hits.ts';
import { outerOf } from './nodes.ts';
import type { Target } from './target.ts';

/** The chip's sentences: keys of the catalogue. `again`: a click came before the chip could have been seen. */
export type ChipText =
  | 'call'
  | 'copy'
  | 'copied'
  | 'copyRefused'
  | 'again'
  | 'calling'
  | 'refused'
  | 'signedOut'
  | 'unreadable'
  | Question;

/** What is asked before some numbers are called; the chip's button is the yes. */
export type Question = 'emergency' | 'short' | 'premium' | 'costly' | 'night';

export interface ChipDeps {
  text: (key: ChipText, number?: string) => string;
  onCall: (target: Target, isConfirmed: boolean) => unknown;
  signal: AbortSignal;
}

/** The chip at a number's end: shows the number, calls it, copies it. In the page only while it is shown. */
export interface Chip {
  show: (target: Target) => void;
  /** Says something in place of the buttons for a while; a question is said beside them. */
  say(target: Target, key: ChipText, question?: Question): void;
  /** Gives the key of what was shown. */
  hide: () => object | undefined;
  /** The pointer has gone: hides, unless something is being said that is no question. */
  leave(): void;
  isShown: () => boolean;
  /** Whether an event happened on the chip. */
  owns(event: Event): boolean;
}

/** How long it takes to notice the chip's words, and to read each character, in milliseconds. */
const noticeMs = 1500;
const readMs = 60;

/** The page must not act on what happens on the chip: "a click outside closes the dialog". */
const keptEvents = ['pointerdown', 'mousedown', 'mouseup', 'click'];

function keep(event: Event): void {
  event.stopPropagation();
  // The page keeps its focus and its selection.
  if (event.type === 'mousedown') event.preventDefault();
}

/** A dialog makes everything outside itself inert, the chip too; it is shown inside. */
function stageFor(element: Element): Element {
  for (let at: Element | null = element; at; at = outerOf(at)) if (at.matches(':modal')) return at;
  return document.documentElement;
}

export function createChip({ text, onCall, signal }: ChipDeps): Chip {
  /** Made when it is first shown: most pages never need it. */
  let made: ChipParts | undefined;
  let target: Target | undefined;
  let place = { left: 0, top: 0, movedAtMs: 0 };
  /** Some of the number could be clicked since the chip came. */
  let wasOpen = false;
  let frame = 0;
  let saying: ReturnType<typeof setTimeout> | undefined;

  function hide(): object | undefined {
    const shown = target?.key;
    clearTimeout(saying);
    target = undefined;
    made?.host.remove();
    return shown;
  }

  function parts(): ChipParts {
    if (made) return made;
    made = createChipParts(text('copy'));
    for (const type of keptEvents) made.host.addEventListener(type, keep, { signal });
    for (const button of made.buttons) button.addEventListener('click', press, { signal });
    return made;
  }

  /**
   * Whether the number went under something or out of a box that scrolls. What could not be clicked before, either, is
   * not lost by that, and what is being said is said.
   */
  function isLost({ element, boxes }: Target): boolean {
    const { host, buttons } = parts();
    const isOpen = hitsIn(element, boxes()).some((hit) => hit === host || element.contains(hit));
    wasOpen ||= isOpen;
    return wasOpen && !isOpen && !buttons[0]?.hidden;
  }

  /** While it is shown it stays with its number, whatever moves that: scrolling, a page that grows, an animation. */
  function follow(): void {
    cancelAnimationFrame(frame);
    if (!target) return;
    const { host, pill, moveTo } = parts();
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    const isThere = host.isConnected && target.stillStands() && !isLost(target);
    const next = isThere && placeChip(target.boxes(), pill.getBoundingClientRect(), view);
    if (!next) hide();
    else {
      if (next.left !== place.left || next.top !== place.top) {
        place = { ...next, movedAtMs: performance.now() };
        moveTo(next.left, next.top);
      }
      frame = requestAnimationFrame(follow);
    }
  }

  function appear(next: Target, said = '', question?: Question): void {
    clearTimeout(saying);
    target = next;
    wasOpen = false;
    // What is new in the old place has to be seen anew.
    place.left = Number.NaN;
    const { host, pill, buttons, callText, message } = parts();
    callText.textContent = text('call', next.display);
    // A second click in the same place has to meet the chip, and not the number beside it that it would dial.
    pill.style.minWidth = said && `${pill.offsetWidth}px`;
    for (const button of buttons) button.hidden = !question && !!said;
    message.hidden = !said;
    message.textContent = said;
    const stage = stageFor(next.element);
    if (host.parentElement !== stage) stage.append(host);
    if (!host.matches(':popover-open')) host.showPopover();
    follow();
  }

  function say(next: Target, key: ChipText, question?: Question): void {
    const said = text(key);
    appear(next, said, question);
    if (!question) saying = setTimeout(hide, noticeMs + readMs * said.length);
  }

  async function copyNumber(copied: Target): Promise<void> {
    try {
      // A page without https has no clipboard at all.
      await navigator.clipboard.writeText(copied.display);
      say(copied, 'copied');
    } catch {
      say(copied, 'copyRefused');
    }
  }

  function press(event: MouseEvent): void {
    if (!event.isTrusted || !target) return;
    const { host, buttons, callText, message } = parts();
    if (event.currentTarget === buttons[1]) void copyNumber(target);
    // A double click is no yes to a question that came up between its clicks.
    else if (wasSeen(host, place, event) && event.detail < 2 && target.stillStands()) onCall(target, !message.hidden);
    else callText.textContent = text('again');
  }

  signal.addEventListener('abort', hide);

  return {
    show(next) {
      if (target?.key !== next.key) appear(next);
    },
    say,
    hide,
    leave() {
      if (!made?.buttons[0]?.hidden) hide();
    },
    isShown: () => !!target,
    owns: (event) => event.composedPath()[0] === made?.host,
  };
}
