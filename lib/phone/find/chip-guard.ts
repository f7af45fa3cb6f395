/** How long the chip must have stood where it is before a click on it counts, in milliseconds. */
const stillMs = 300;

/** What a page can do to a whole tree so that one sees something else than one clicks, and what is harmless. */
const effects = 'opacity,visibility,filter,mask-image,clip-path,transform,scale,rotate,translate,mix-blend-mode'.split(
  ',',
);
const harmless = /^(?:none|1|normal|visible)$/;

function isPlain(element: Element): boolean {
  const style = getComputedStyle(element);
  return effects.every((effect) => harmless.test(style.getPropertyValue(effect)));
}

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
  for (let at: Element | null = host; at; at = at.parentElement) if (!isPlain(at)) return false;
  // A press of Enter has no place.
  return event.detail === 0 || document.elementFromPoint(event.clientX, event.clientY) === host;
}
