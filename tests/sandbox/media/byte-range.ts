/** Parts of files, as a player asks for them (RFC 9110, Range). */

export interface ByteRange {
  readonly first: number;
  /** The last byte itself is in it. */
  readonly last: number;
}

/**
 * The part of `length` bytes a Range header asks for; null when it asks for the whole (or in a way servers may
 * overlook: several parts, another unit), `unsatisfiable` when the part lies outside.
 */
export function byteRange(header: string | undefined, length: number): ByteRange | null | 'unsatisfiable' {
  const [whole, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? [];
  if (whole === undefined || (from === '' && to === '')) return null;
  const first = from === '' ? Math.max(0, length - Number(to)) : Number(from);
  const last = from === '' || to === '' ? length - 1 : Math.min(Number(to), length - 1);
  return first < length && first <= last ? { first, last } : 'unsatisfiable';
}
