import type { Chip } from './chip.ts';
import { isNode, isShadowRoot } from './nodes.ts';
import type { Pointing, Spot } from './pointing.ts';
import type { Scanner } from './scanner.ts';

export interface HoverDeps {
  chip: Chip;
  pointing: Pointing;
  scanner: Scanner;
  signal: AbortSignal;
}

/** How long the chip waits for the pointer on its way over, in milliseconds. */
const graceMs = 300;

/** Shows the chip for the number under the pointer. */
export function watchHover({ chip, pointing, scanner, signal }: HoverDeps): void {
  let spot: Spot | undefined;
  let hiding: ReturnType<typeof setTimeout> | undefined;

  function stay(): void {
    clearTimeout(hiding);
    hiding = undefined;
  }

  function leave(): void {
    hiding ??= setTimeout(() => {
      hiding = undefined;
      chip.leave();
    }, graceMs);
  }

  function look(): void {
    const here = spot;
    spot = undefined;
    if (here === undefined || signal.aborted) return;
    for (const root of here.path.filter(isNode).filter(isShadowRoot)) scanner.add(root);
    const target = pointing.targetAt(here, () => {
      spot ??= here;
      look();
    });
    if (target === undefined) {
      leave();
      return;
    }
    stay();
    chip.show(target);
  }

  function onMove(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (chip.owns(event)) {
      spot = undefined;
      stay();
      return;
    }
    if (event.buttons !== 0) return;
    if (spot === undefined) requestAnimationFrame(look);
    spot = { x: event.clientX, y: event.clientY, path: event.composedPath() };
  }

  window.addEventListener('pointermove', onMove, { capture: true, passive: true, signal });
  document.documentElement.addEventListener('pointerleave', leave, { signal });
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && event.key === 'Escape') chip.hide();
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', stay);
}
