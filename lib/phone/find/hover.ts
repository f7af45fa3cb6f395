import type { Chip } from './chip.ts';
import { focusedWindow } from './focused.ts';
import { isShadowRoot } from './nodes.ts';
import { type Spot, spotOf, type TargetAt } from './pointing.ts';
import type { Sight } from './sight.ts';

export interface HoverDeps {
  chip: Chip;
  targetAt: TargetAt;
  sight: Sight;
  addRoot: (root: ShadowRoot) => void;
  signal: AbortSignal;
}

/** How long the chip waits for the pointer on its way over, in milliseconds. */
const graceMs = 300;

/** Where the pointer rests, as far as that is known without an event: no place, but the elements. */
function restingSpot(): Spot {
  const path: Node[] = [];
  let root: Document | ShadowRoot | null = document;
  while (root) {
    const hovered: Element | undefined = [...root.querySelectorAll(':hover')].at(-1);
    if (hovered) path.unshift(hovered);
    root = hovered?.shadowRoot ?? null;
  }
  return { x: -1, y: -1, path };
}

/** Shows the chip for the number under the pointer. */
export function watchHover({ chip, targetAt, sight, addRoot, signal }: HoverDeps): void {
  let spot: Spot | undefined;
  /** Dismissed by Escape: it does not come back while the pointer stays. */
  let dismissed: object | undefined;
  let hiding: ReturnType<typeof setTimeout> | undefined;
  /** Who hears the keys while the chip is shown; often another frame, such as the page around this one. */
  let focused: Window = window;

  function stay(): void {
    clearTimeout(hiding);
    hiding = undefined;
  }

  function onKey({ key }: KeyboardEvent): void {
    // The page gets the key as ever: it may mean a dialog of its own.
    if (key === 'Escape') dismissed = chip.hide() ?? dismissed;
  }

  /** Nothing of this frame stays behind in another. */
  function hear(next: Window): void {
    if (focused !== window) focused.removeEventListener('keydown', onKey, true);
    focused = next;
    focused.addEventListener('keydown', onKey, { capture: true, signal });
  }

  function leave(): void {
    hiding ??= setTimeout(() => {
      stay();
      hear(window);
      dismissed = undefined;
      chip.leave();
    }, graceMs);
  }

  function showAt(here: Spot): void {
    targetAt(here, (target) => {
      // The answer may come when the pointer has gone on.
      if (spot !== here || !target.number) return;
      stay();
      if (target.key === dismissed) return;
      dismissed = undefined;
      sight.afterLook(() => {
        hear(focusedWindow());
        chip.show(target);
      });
    });
  }

  function look(): void {
    const here = spot;
    if (!here || signal.aborted) return;
    for (const root of here.path.filter(isShadowRoot)) addRoot(root);
    leave();
    showAt(here);
  }

  function onMove(event: PointerEvent): void {
    if (!event.isTrusted || event.buttons || event.pointerType === 'touch') return;
    if (chip.owns(event)) {
      spot = undefined;
      stay();
      return;
    }
    spot = spotOf(event);
    requestAnimationFrame(look);
  }

  window.addEventListener('pointermove', onMove, { capture: true, passive: true, signal });
  document.documentElement.addEventListener(
    'pointerleave',
    ({ pointerType }) => {
      // A finger leaves when it is lifted, and what it asked for has only just come.
      if (pointerType !== 'touch') leave();
    },
    { signal },
  );
  hear(window);
  // This script may have come because somebody points at a field.
  spot = restingSpot();
  showAt(spot);
}
