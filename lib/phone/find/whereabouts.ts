import type { Piece } from './line-text.ts';

/** Where a number stands on the page, for showing it there. */
export interface Whereabouts {
  element: Element;
  /** The parts of texts it is written in; none when it is a field's value or a picture's link. */
  pieces: readonly Piece[];
  stillStands: () => boolean;
}
