import type { Marks } from './marks.ts';
import { type Aim, isPlain } from './plain.ts';
import { linkAt, markAt, type Spot, spotOf } from './pointing.ts';
import { isVisible, visibilityOptions, whenVisible } from './visible.ts';

/** What follows from a press is settled by then, in milliseconds; the pointer may go on meanwhile. */
const heldMs = 1200;

function placeOf({ boxes }: Aim): string {
  return JSON.stringify(boxes());
}

function isSame(one: Aim | undefined, other: Aim | undefined): boolean {
  return one?.element === other?.element && one?.number === other?.number;
}

/** Whether the person who clicks sees what is clicked; when in doubt, not. */
export interface Sight {
  /**
   * Calls `then` with whether what was pressed was plainly seen all the time; a moment later, when the browser has
   * not looked yet.
   */
  judge: (pressed: Aim, then: (isSeen: boolean) => void) => void;
  /** Calls `then` once the browser has looked at what is under the pointer, which the chip may cover. */
  afterLook: (then: () => void) => void;
}

export interface SightDeps {
  marks: Marks;
  isChipShown: () => boolean;
  signal: AbortSignal;
}

/** What a click at a place would dial. */
function aimAt(marks: Marks, spot: Spot): Aim | undefined {
  const element = linkAt(spot);
  return element ? { element, number: '', boxes: () => [...element.getClientRects()] } : markAt(marks, spot);
}

/** Watches what the pointer is on and whether it can be seen. */
export function watchSight({ marks, isChipShown, signal }: SightDeps): Sight {
  let aimed: Aim | undefined;
  /** What the browser said last, and whether it ever said that something other than the chip was in the way. */
  let isClear: boolean | undefined;
  let isSpoilt = false;
  /** Where what is under the pointer stood in the last frame before it was pressed, and when that was. */
  let place = '';
  let frame = 0;
  let pressedAtMs = Number.NEGATIVE_INFINITY;
  /** How many looks at what was pressed are under way, before which the chip must not come. */
  let looks = 0;
  /** What is under the pointer is known, and nobody has moved it since. */
  let isResting = false;
  /** Of what was pressed: where it stood then, and whether it may have been covered before. */
  const presses = new WeakMap<Element, { standsAt: string; wasSpoilt: boolean }>();
  let lookAt: (() => Aim | undefined) | undefined;
  let afterwards: (() => void) | undefined;

  const observer = new IntersectionObserver((entries) => {
    for (const entry of entries.filter(({ target }) => target === aimed?.element)) {
      isClear = isVisible(entry);
      const isChip = isChipShown() || entry.time <= pressedAtMs;
      if (!isClear && !isChip) isSpoilt = true;
    }
    afterwards?.();
    afterwards = undefined;
  }, visibilityOptions);

  const isHeld = (): boolean => looks > 0 || performance.now() < pressedAtMs + heldMs;

  function watch(next: Aim | undefined): void {
    if (next?.element !== aimed?.element) {
      observer.disconnect();
      isClear = undefined;
      isSpoilt = false;
      afterwards = undefined;
      if (next) observer.observe(next.element);
    }
    aimed = next;
  }

  /** The page hears of a press first, and may move things then. */
  function follow(): void {
    cancelAnimationFrame(frame);
    if (!aimed || isHeld() || signal.aborted) return;
    place = placeOf(aimed);
    frame = requestAnimationFrame(follow);
  }

  function look(): void {
    if (!lookAt || isHeld()) return;
    isResting = true;
    watch(lookAt());
    lookAt = undefined;
    follow();
  }

  function onMove(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    isResting = false;
    const spot = spotOf(event);
    lookAt = () => aimAt(marks, spot);
    requestAnimationFrame(look);
  }

  function onPress(event: PointerEvent): void {
    if (!event.isTrusted) return;
    const next = aimAt(marks, spotOf(event));
    // Something else was here just now, and it was not the pointer that moved: nobody has aimed at this.
    const now = next ? placeOf(next) : '';
    const isSurprise = isResting && (!isSame(next, aimed) || (!!next && now !== place));
    watch(next);
    isSpoilt ||= isSurprise;
    place = now;
    if (next) presses.set(next.element, { standsAt: now, wasSpoilt: isSpoilt });
    pressedAtMs = performance.now();
    // The chip would be in the way now.
    afterwards = undefined;
  }

  function judge(pressed: Aim, then: (isSeen: boolean) => void): void {
    // Enter on a link comes without a press.
    const { standsAt, wasSpoilt } = presses.get(pressed.element) ?? { standsAt: placeOf(pressed), wasSpoilt: false };
    looks += 1;
    whenVisible(pressed.element, (isOpen) => {
      looks -= 1;
      pressedAtMs = Number.NEGATIVE_INFINITY;
      const isSeen = isOpen && !wasSpoilt && placeOf(pressed) === standsAt && isPlain(pressed);
      // What names no number is not dialled anyway.
      if (!signal.aborted) then(!pressed.number || isSeen);
    });
  }

  function afterLook(then: () => void): void {
    if (isHeld()) return;
    look();
    if (isClear === undefined && aimed) afterwards = then;
    else then();
  }

  const listening = { capture: true, passive: true, signal };
  window.addEventListener('pointermove', onMove, listening);
  window.addEventListener('pointerdown', onPress, listening);
  // A wheel brings something else under the pointer, and that is meant.
  window.addEventListener(
    'wheel',
    () => {
      isResting = false;
    },
    listening,
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });

  return { judge, afterLook };
}
