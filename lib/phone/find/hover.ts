import type { Chip } from './chip.ts';
import { isShadowRoot } from './nodes.ts';
import { type Spot, spotOf } from './pointing.ts';
import type { Scanner } from './scanner.ts';
import type { Target } from './target.ts';

export interface HoverDeps {
  chip: Chip;
  targetAt: (spot: Spot, then: (target: Target) => void) => void;
  scanner: Scanner;
  signal: AbortSignal;
}

/** How long the chip waits for the pointer on its way over, in milliseconds. */
const graceMs = 300;

/** Shows the chip for the number under the pointer. */
export function watchHover({ chip, targetAt, scanner, signal }: HoverDeps): void {
  let spot: Spot | undefined;
  let hiding: ReturnType<typeof setTimeout> | undefined;

  function stay(): void {
    clearTimeout(hiding);
    hiding = undefined;
  }

  function leave(): void {
    hiding ??= setTimeout(() => {
      stay();
      chip.leave();
    }, graceMs);
  }

  function look(): void {
    const here = spot;
    if (!here || signal.aborted) return;
    for (const root of here.path.filter(isShadowRoot)) scanner.add(root);
    leave();
    targetAt(here, (target) => {
      // The answer may come when the pointer has gone on.
      if (spot !== here || !target.number) return;
      stay();
      chip.show(target);
    });
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
  document.documentElement.addEventListener('pointerleave', leave, { signal });
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') chip.hide();
    },
    { capture: true, signal },
  );
}
