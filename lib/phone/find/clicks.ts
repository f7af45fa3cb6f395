import type { Chip } from './chip.ts';
import { isInteractive, meansCall } from './click-rules.ts';
import type { DialLinks, LinkAnswer } from './dial-links.ts';
import { isElement, isNode } from './nodes.ts';
import type { Pointing } from './pointing.ts';
import type { Target } from './target.ts';

export interface ClickDeps {
  pointing: Pointing;
  links: DialLinks;
  chip: Chip;
  onCall: (target: Target) => void;
  onRefusedLink: (element: Element) => void;
  signal: AbortSignal;
}

/** The longest pause between the two clicks of a double click, which selects and does not dial; milliseconds. */
const doubleClickMs = 500;

function hasModifier(event: MouseEvent): boolean {
  return event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
}

function isSelecting(): boolean {
  const selection = document.getSelection();
  return selection !== null && !selection.isCollapsed;
}

function linkIn(path: readonly EventTarget[], links: DialLinks): Element | undefined {
  return path
    .filter(isNode)
    .filter(isElement)
    .find((element) => links.isDialLink(element));
}

/** Dials on clicks that mean it: on a number in text after a moment's pause, on a dialling link at once. */
export function watchClicks({ pointing, links, chip, onCall, onRefusedLink, signal }: ClickDeps): void {
  let pressed: { x: number; y: number; key: object | undefined } | undefined;
  let pending: ReturnType<typeof setTimeout> | undefined;

  function forget(): void {
    clearTimeout(pending);
    pending = undefined;
  }

  function onPress(event: PointerEvent): void {
    forget();
    if (!event.isTrusted || chip.owns(event)) return;
    const spot = { x: event.clientX, y: event.clientY, path: event.composedPath() };
    pressed = { x: spot.x, y: spot.y, key: pointing.markAt(spot)?.key };
    const isElsewhere = chip.target()?.key !== pointing.targetAt(spot, () => undefined)?.key;
    if (isElsewhere) chip.hide();
  }

  function followLink(link: Element, event: MouseEvent): void {
    event.preventDefault();
    if (event.detail > 1) return;
    const act = (answer: LinkAnswer): void => {
      if (answer.kind === 'target') onCall(answer.target);
      else onRefusedLink(answer.element);
    };
    const known = links.read(link, act);
    if (known) act(known);
  }

  function onTextClick(event: MouseEvent): void {
    const spot = { x: event.clientX, y: event.clientY, path: event.composedPath() };
    const target = pointing.markAt(spot);
    if (target === undefined || pressed === undefined || target.key !== pressed.key) return;
    const click = {
      isTrusted: event.isTrusted,
      button: event.button,
      count: event.detail,
      hasModifier: hasModifier(event),
      travelPx: Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y),
      isSelecting: isSelecting(),
      isInteractive: isInteractive(spot.path),
    };
    if (!meansCall(click)) return;
    if (event instanceof PointerEvent && event.pointerType === 'touch') {
      chip.show(target);
      return;
    }
    pending = setTimeout(() => {
      if (!event.defaultPrevented && !isSelecting() && target.stillStands()) onCall(target);
    }, doubleClickMs);
  }

  function onClick(event: MouseEvent): void {
    forget();
    if (!event.isTrusted || event.button !== 0 || chip.owns(event) || hasModifier(event)) return;
    const link = linkIn(event.composedPath(), links);
    if (link) followLink(link, event);
    else onTextClick(event);
  }

  window.addEventListener('pointerdown', onPress, { capture: true, passive: true, signal });
  window.addEventListener('click', onClick, { capture: true, signal });
  signal.addEventListener('abort', forget);
}
