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
const edgePx = 4;

function clamp(value: number, most: number): number {
  return Math.max(edgePx, Math.min(value, most));
}

/**
 * Where the chip goes: at the number's end; where the window ends, before the number's start; else below or above. It
 * never covers the number. Undefined when the number is outside the window.
 *
 * @param lines the boxes of the number, in reading order.
 */
export function placeChip(lines: readonly Box[], chip: Size, view: Size): { left: number; top: number } | undefined {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return undefined;
  const isOutside = last.bottom < 0 || last.top > view.height || last.right < 0 || last.left > view.width;
  if (isOutside) return undefined;
  const lowest = view.height - chip.height - edgePx;
  const beside = (line: Box): number => clamp((line.top + line.bottom - chip.height) / 2, lowest);
  const atEnd = last.right + gapPx;
  if (atEnd + chip.width + edgePx <= view.width) return { left: atEnd, top: beside(last) };
  const atStart = first.left - gapPx - chip.width;
  if (atStart >= edgePx && lines.length === 1) return { left: atStart, top: beside(first) };
  const left = clamp(last.right - chip.width, view.width - chip.width - edgePx);
  const below = Math.max(...lines.map((line) => line.bottom)) + gapPx;
  if (below <= lowest) return { left, top: below };
  return { left, top: Math.max(edgePx, Math.min(...lines.map((line) => line.top)) - gapPx - chip.height) };
}
