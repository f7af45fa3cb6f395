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
 * never covers the number: undefined when it would have to, and when the number is
 * above or below the window.
 *
 * @param lines the boxes of the number, in reading order.
 */
export function placeChip(lines: readonly Box[], chip: Size, view: Size): { left: number; top: number } | undefined {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last || last.bottom < 0 || last.top > view.height) return undefined;
  const within = (at: number, size: number, room: number): number => Math.max(gapPx, Math.min(at, room - size - gapPx));
  const left = within(last.left, chip.width, view.width);
  const beside = within((last.top + last.bottom - chip.height) / 2, chip.height, view.height);
  const places = [
    { left: last.right + gapPx, top: beside },
    { left: last.left - gapPx - chip.width, top: beside },
    { left, top: last.bottom + gapPx },
    { left, top: first.top - gapPx - chip.height },
  ];
  return places.find(
    (at) =>
      at.left === within(at.left, chip.width, view.width) &&
      at.top === within(at.top, chip.height, view.height) &&
      !lines.some(
        (line) =>
          at.left < line.right &&
          at.left + chip.width > line.left &&
          at.top < line.bottom &&
          at.top + chip.height > line.top,
      ),
  );
}
