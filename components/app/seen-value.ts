import type { ReadonlySignal } from '@preact/signals';

/**
 * What a signal says, for a screen that may be behind another: while nobody sees it, changes do not draw it again. It is
 * drawn when it comes in front, and takes what has changed by then.
 */
export function seenValue<T>(signal: ReadonlySignal<T>, isSeen: boolean): T {
  return isSeen ? signal.value : signal.peek();
}
