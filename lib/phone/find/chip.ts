import { wasSeen } from './chip-guard.ts';
import { createChipParts } from './chip-parts.ts';
import { placeChip } from './chip-place.ts';
import { outerOf } from './nodes.ts';
import type { Target } from './target.ts';

/** The chip's sentences, in the user's language. */
export interface ChipTexts {
  call(display: string): string;
  copy: string;
  copied: string;
  copyRefused: string;
  /** A click came before the chip could have been seen. */
  again: string;
}

export interface ChipDeps {
  texts: ChipTexts;
  onCall: (target: Target) => void;
  signal: AbortSignal;
}

/** The chip at a number's end: shows the number, calls it, copies it. In the page only while it is shown. */
export interface Chip {
  show(target: Target): void;
  /** Says something in place of the buttons; nothing happens unless the chip can be placed at the target. */
  say(target: Target, text: string): void;
  hide(): void;
  /** The pointer has gone: hides, unless something is being said. */
  leave(): void;
  /** What the chip is about while it is shown. */
  target(): Target | undefined;
  /** Whether an event happened on the chip. */
  owns(event: Event): boolean;
}

/** The page must not act on what happens on the chip: "a click outside closes the dialog". */
const keptEvents = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'touchstart', 'touchend'];

/** A dialog makes everything outside itself inert, the chip too; it is shown inside. */
function stageFor(element: Element): Element {
  for (let at: Element | null = element; at !== null; at = outerOf(at)) if (at.matches(':modal')) return at;
  return document.documentElement;
}

export function createChip({ texts, onCall, signal }: ChipDeps): Chip {
  const parts = createChipParts(texts.copy);
  const { host, pill, call, copy, message } = parts;
  let target: Target | undefined;
  let place = { left: 0, top: 0, movedAtMs: 0 };

  function hide(): void {
    target = undefined;
    host.remove();
  }

  function follow(): void {
    if (target === undefined) return;
    const { width, height } = pill.getBoundingClientRect();
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const next = target.stillStands() ? placeChip(target.boxes(), { width, height }, view) : undefined;
    if (next === undefined) {
      hide();
      return;
    }
    if (next.left === place.left && next.top === place.top) return;
    place = { ...next, movedAtMs: performance.now() };
    parts.moveTo(next.left, next.top);
  }

  function appear(next: Target, text: string | undefined): void {
    const isNew = target?.key !== next.key || !host.isConnected;
    target = next;
    parts.callText.textContent = texts.call(next.display);
    parts.showCopied(false);
    copy.setAttribute('aria-label', texts.copy);
    call.hidden = text !== undefined;
    copy.hidden = text !== undefined;
    message.hidden = text === undefined;
    message.textContent = text ?? '';
    const stage = stageFor(next.element);
    if (host.parentElement !== stage) stage.append(host);
    if (!host.matches(':popover-open')) host.showPopover();
    if (isNew) place = { left: Number.NaN, top: Number.NaN, movedAtMs: 0 };
    follow();
  }

  async function copyNumber({ key, display }: Target): Promise<void> {
    const isCopied = await navigator.clipboard.writeText(display).then(
      () => true,
      () => false,
    );
    if (target?.key !== key) return;
    parts.showCopied(isCopied);
    copy.setAttribute('aria-label', isCopied ? texts.copied : texts.copyRefused);
    if (!isCopied) appear(target, texts.copyRefused);
  }

  function onButton(event: MouseEvent): void {
    if (!event.isTrusted || target === undefined) return;
    if (event.currentTarget === copy) {
      void copyNumber(target);
      return;
    }
    if (wasSeen({ host, ...place }, event) && target.stillStands()) onCall(target);
    else parts.callText.textContent = texts.again;
    follow();
  }

  for (const type of keptEvents)
    host.addEventListener(
      type,
      (event) => {
        event.stopPropagation();
      },
      { signal },
    );
  host.addEventListener(
    'mousedown',
    (event) => {
      event.preventDefault();
    },
    { signal },
  );
  call.addEventListener('click', onButton, { signal });
  copy.addEventListener('click', onButton, { signal });
  window.addEventListener('scroll', follow, { capture: true, passive: true, signal });
  window.addEventListener('resize', follow, { passive: true, signal });
  signal.addEventListener('abort', hide);

  return {
    show(next) {
      if (target?.key !== next.key) appear(next, undefined);
    },
    say: appear,
    hide,
    leave() {
      if (message.hidden) hide();
    },
    target: () => target,
    owns: (event) => event.composedPath().includes(host),
  };
}
