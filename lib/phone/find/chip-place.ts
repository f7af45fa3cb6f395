/** A rectangle in the window's coordinates, in CSS pixels. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Between number and chip, and between chip and the window's edge, in CSS pixels. */
const gapPx = 6;

/**
 * Where the chip goes: at the number's end; where the window ends, before the number's start; else below or above. It
 * never covers the number. Undefined when the number is outside the window.
 *
 * @param lines the boxes of the number, in reading order.
 */
export function placeChip(lines: readonly Box[], chip: Size, view: Size): { left: number; top: number } | undefined {
  const first = lines[0];
  const last = lines.at(-1);
  const isOutside = (box: Box): boolean =>
    box.bottom < 0 || box.top > view.height || box.right < 0 || box.left > view.width;
  if (!first || !last || isOutside(last)) return undefined;
  const { left, right, top, bottom } = last;
  const rightmost = view.width - chip.width - gapPx;
  const lowest = view.height - chip.height - gapPx;
  const beside = Math.max(gapPx, Math.min((top + bottom - chip.height) / 2, lowest));
  const before = left - gapPx - chip.width;
  if (right + gapPx <= rightmost) return { left: right + gapPx, top: beside };
  if (before >= gapPx && first === last) return { left: before, top: beside };
  const below = bottom + gapPx;
  const above = Math.max(gapPx, first.top - gapPx - chip.height);
  return { left: Math.max(gapPx, Math.min(left, rightmost)), top: below > lowest ? above : below };
}
