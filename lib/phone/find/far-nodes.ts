import { isText } from './nodes.ts';
import { isFar } from './places.ts';

export interface FarNodesDeps {
  isBusy: () => boolean;
  /** How many numbers are marked or may be, once the worker has answered. */
  numbers: () => number;
  /** Whether the worker is still to answer. */
  isAsking: () => boolean;
  /** It is time to look what has come near. */
  onLook: () => void;
  signal: AbortSignal;
}

/** What is to be read once it comes near the window, or once there is time for it. */
export interface FarNodes {
  add: (node: Node) => void;
  /** Whether a text has time until it is near: there are numbers enough, and it is far. It is kept then. */
  keeps: (text: Text) => boolean;
  /** Something may have moved; it is looked at soon. */
  onMoved: () => void;
  /** The page has become busy, or calm: looks at once. */
  look: () => void;
  /** Gives what has come near, and as much of the rest as there is room for. Yields where it may be interrupted. */
  take: () => Generator<Node | undefined, void>;
}

/**
 * So many numbers are marked wherever they stand, of more only those near the window: each mark costs the browser
 * something in every frame that shows a change, and nobody looks at a thousand.
 */
const mostAnywhere = 500;

/** How long after the page has scrolled or changed it is looked at, in milliseconds; a busy page waits longer. */
const lookMs = 30;
const lookWhenBusyMs = 200;

export function createFarNodes({ isBusy, numbers, isAsking, onLook, signal }: FarNodesDeps): FarNodes {
  const far = new Set<Node>();
  let hasMoved = false;
  let isLooking = false;

  function look(): void {
    isLooking = false;
    if (!signal.aborted) onLook();
  }

  function lookSoon(): void {
    if (isLooking || !(far.size || isBusy())) return;
    isLooking = true;
    setTimeout(look, isBusy() ? lookWhenBusyMs : lookMs);
  }

  function onMoved(): void {
    hasMoved = true;
    lookSoon();
  }

  for (const type of ['scroll', 'resize']) {
    window.addEventListener(type, onMoved, { capture: true, passive: true, signal });
  }

  return {
    add: (node) => far.add(node),
    keeps(text) {
      if (numbers() < mostAnywhere || !isFar(text)) return false;
      far.add(text);
      lookSoon();
      return true;
    },
    onMoved,
    look() {
      hasMoved = true;
      look();
    },
    *take() {
      const isMoved = hasMoved;
      let room = isBusy() ? 0 : mostAnywhere - numbers();
      hasMoved = false;
      for (const node of far) {
        if (!isMoved && room < 1) break;
        // What is more than a text holds perhaps no number at all.
        const isDue = room > 0 || !(isBusy() || isText(node)) || !isFar(node);
        if (isDue) far.delete(node);
        room -= Number(isDue);
        yield isDue ? node : undefined;
      }
      // Not every text that is asked about holds a number: then there is room for more.
      if (far.size && isAsking()) lookSoon();
    },
  };
}
