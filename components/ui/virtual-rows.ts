/** Which rows of a list are in sight. */
export interface Sight {
  first: number;
  seen: number;
}

/** So many rows on either side are drawn before they come into sight. */
const spareRows = 8;

/** The places of the rows that have to exist: those in sight and around, and the one the keyboard is at. */
export function rowsToDraw({ first, seen }: Sight, count: number, current: number): number[] {
  const from = Math.max(0, Math.min(first - spareRows, count - seen - spareRows));
  const until = Math.min(count, from + seen + 2 * spareRows);
  const around = Array.from({ length: until - from }, (_, offset) => from + offset);
  if (current >= count || (current >= from && current < until)) return around;
  return current < from ? [current, ...around] : [...around, current];
}

/** Where a key leads from a row; undefined for a key that leads nowhere. */
export function rowAfter(key: string, row: number, count: number, seen: number): number | undefined {
  const last = count - 1;
  const page = Math.max(1, seen - 1);
  switch (key) {
    case 'ArrowDown':
      return Math.min(row + 1, last);
    case 'ArrowUp':
      return Math.max(row - 1, 0);
    case 'PageDown':
      return Math.min(row + page, last);
    case 'PageUp':
      return Math.max(row - page, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}
