import type { Box } from './chip-place.ts';
import { isShadowRoot } from './nodes.ts';

/** What a click would meet at the start, in the middle and at the end of each box, as the element's own tree sees it. */
export function hitsIn(element: Element, boxes: readonly Box[]): (Element | null)[] {
  const root = element.getRootNode();
  const scope = isShadowRoot(root) ? root : document;
  return boxes.flatMap(({ left, right, top, bottom }) =>
    [left + 1, (left + right) / 2, right - 1].map((x) => scope.elementFromPoint(x, (top + bottom) / 2)),
  );
}
