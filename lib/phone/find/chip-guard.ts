/** How long the chip must have stood where it is before a click on it counts, in milliseconds. */
const stillMs = 300;

/** What a page can do to a whole tree so that one sees something else than one clicks; each with its harmless value. */
const harmless: readonly (readonly [string, string])[] = [
  ['opacity', '1'],
  ['filter', 'none'],
  ['mask-image', 'none'],
  ['clip-path', 'none'],
  ['transform', 'none'],
  ['scale', 'none'],
  ['rotate', 'none'],
  ['translate', 'none'],
  ['mix-blend-mode', 'normal'],
  ['visibility', 'visible'],
];

function isPlain(element: Element): boolean {
  const style = getComputedStyle(element);
  return harmless.every(([property, value]) => ['', value].includes(style.getPropertyValue(property)));
}

/** What is known of the chip when it is clicked. */
export interface ChipClick {
  host: HTMLElement;
  /** When it last moved, as `performance.now()`. */
  movedAtMs: number;
  /** Where it was put. */
  left: number;
  top: number;
}

/** Whether the person who clicks has seen the chip: it stood still, nothing covers, hides or distorts it. */
export function wasSeen({ host, movedAtMs, left, top }: ChipClick, event: MouseEvent): boolean {
  if (performance.now() - movedAtMs < stillMs) return false;
  const box = host.getBoundingClientRect();
  if (Math.abs(box.left - left) > 1 || Math.abs(box.top - top) > 1) return false;
  for (let at: Element | null = host; at !== null; at = at.parentElement) if (!isPlain(at)) return false;
  const isKeyboard = event.detail === 0;
  return isKeyboard || document.elementFromPoint(event.clientX, event.clientY) === host;
}
