import { isUndistorted } from './plain.ts';

/** How long the chip must have stood where it is before a click on it counts, in milliseconds. */
const stillMs = 300;

/** Where the chip was put, and when, as `performance.now()`. */
export interface ChipPlace {
  left: number;
  top: number;
  movedAtMs: number;
}

/** Whether the person who clicks has seen the chip: it stood still, nothing covers, hides or distorts it. */
export function wasSeen(host: Element, place: ChipPlace, event: MouseEvent): boolean {
  const { left, top } = host.getBoundingClientRect();
  if (performance.now() - place.movedAtMs < stillMs || Math.hypot(left - place.left, top - place.top) > 1) return false;
  // In the top layer, where the chip is drawn, of all things around it only the page's root has an effect on it.
  if (!isUndistorted(document.documentElement)) return false;
  // A press of Enter has no place.
  return event.detail === 0 || document.elementFromPoint(event.clientX, event.clientY) === host;
}
