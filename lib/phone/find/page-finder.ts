import type { Asking } from './asking.ts';
import type { Marks } from './marks.ts';

/** What finds the numbers of one frame, as far as the chip has to know. */
export interface PageFinder {
  marks: Marks;
  asking: Asking;
  /** Reads and watches a shadow tree that was pointed at. */
  addRoot: (root: ShadowRoot) => void;
}
