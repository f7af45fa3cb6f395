import type { Asking } from './asking.ts';
import type { Chip } from './chip.ts';
import { readLink } from './dial-links.ts';
import type { Marks } from './marks.ts';
import { isElement } from './nodes.ts';
import { linkAt, markAt, type Spot, spotOf, type TargetAt } from './pointing.ts';
import type { Sight } from './sight.ts';
import type { Target } from './target.ts';

export interface ClickDeps {
  marks: Marks;
  asking: Asking;
  chip: Chip;
  targetAt: TargetAt;
  sight: Sight;
  /** The target of a link that names no number has none. */
  onCall: (target: Target) => unknown;
  signal: AbortSignal;
}

/** The longest pause between the two clicks of a double click, which selects and does not dial; milliseconds. */
const doubleClickMs = 500;

/** A hand trembles; a drag goes further. In CSS pixels. */
const mostTravelPx = 4;

/** Elements that do something of their own when they are clicked. */
const interactive =
  ':read-write,a[href],button,input,select,textarea,label,summary,[onclick],[draggable=true],[role=button],[role=link],[role=option],[role=tab],[role=checkbox],[role^=menuitem]';

/** A label without a field, as grids write it around a cell's text, does nothing. */
function isBareLabel(element: Element): boolean {
  return element instanceof HTMLLabelElement && !element.control;
}

function isInteractive(node: Node): boolean {
  return isElement(node) && node.matches(interactive) && !isBareLabel(node);
}

function isSelecting(): boolean {
  return document.getSelection()?.isCollapsed === false;
}

/** What matters of the click that may mean "call it". */
export type Click = Pick<MouseEvent, 'isTrusted' | 'button' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Whether a click is a person's plain click: no script's, no other button, no modifier held. */
export function isPlainClick(click: Click): boolean {
  const hasModifier = click.ctrlKey || click.metaKey || click.shiftKey || click.altKey;
  return click.isTrusted && !click.button && !hasModifier;
}

/** Dials on clicks that mean it: on a number in text after a moment's pause, on a dialling link at once. */
export function watchClicks({ marks, asking, chip, targetAt, sight, onCall, signal }: ClickDeps): void {
  let pressed: Spot | undefined;
  let pressedNumber: string | undefined;
  let pending: ReturnType<typeof setTimeout> | undefined;

  function onPress(event: PointerEvent): void {
    clearTimeout(pending);
    if (chip.owns(event)) return;
    pressed = spotOf(event);
    pressedNumber = markAt(marks, pressed)?.number;
    // It may stand on what is clicked, of which must be seen whether something else does.
    chip.hide();
  }

  /** What nobody can be sure to have seen is asked about, in the top layer. */
  function callIfSeen(target: Target): void {
    // The pointer may have brought it back since the press.
    chip.hide();
    sight.judge(target, (isSeen) => (isSeen ? onCall : chip.show)(target));
  }

  function onTextClick(event: PointerEvent): void {
    const spot = spotOf(event);
    // A finger cannot point without pressing: the first touch points.
    if (event.pointerType === 'touch') {
      targetAt(spot, chip.show);
      return;
    }
    const target = markAt(marks, spot);
    if (!target || !pressed || pressedNumber !== target.number) return;
    const isDrag = isSelecting() || Math.hypot(spot.x - pressed.x, spot.y - pressed.y) > mostTravelPx;
    if (event.detail > 1 || isDrag || spot.path.some(isInteractive)) return;
    pending = setTimeout(() => {
      if (!event.defaultPrevented && !isSelecting() && target.stillStands()) callIfSeen(target);
    }, doubleClickMs);
  }

  function onClick(event: PointerEvent): void {
    clearTimeout(pending);
    if (!isPlainClick(event) || chip.owns(event)) return;
    const link = linkAt(spotOf(event));
    if (!link) onTextClick(event);
    else {
      event.preventDefault();
      if (event.detail < 2) readLink(link, asking, callIfSeen);
    }
  }

  window.addEventListener('pointerdown', onPress, { capture: true, passive: true, signal });
  window.addEventListener('click', onClick, { capture: true, signal });
  signal.addEventListener('abort', () => clearTimeout(pending));
}
