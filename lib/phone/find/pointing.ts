import type { Asking } from './asking.ts';
import type { DialLinks } from './dial-links.ts';
import { isShownValue, readField } from './fields.ts';
import { type Mark, type Marks, stillStands } from './marks.ts';
import { isElement, isNode, isShadowRoot, isText, outerOf } from './nodes.ts';
import type { Target } from './target.ts';

/** A place in the window, and the nodes there from the innermost out (`event.composedPath()`). */
export interface Spot {
  x: number;
  y: number;
  path: readonly EventTarget[];
}

/** Finds the number under the pointer. */
export interface Pointing {
  /** @param again called when an answer that was missing has come. */
  targetAt(spot: Spot, again: () => void): Target | undefined;
  /** The number in page text only, for clicks: links and fields have rules of their own. */
  markAt(spot: Spot): Target | undefined;
}

/** Pointers are not exact to the pixel. */
const tolerancePx = 1;

/** One range for measuring, put away after use: a live range makes each change of the page dearer. */
function boxesOf({ pieces }: Mark): DOMRect[] {
  const range = document.createRange();
  const boxes = pieces.flatMap(({ node, start, end }) => {
    if (end > node.length) return [];
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()].filter((box) => box.width > 0);
  });
  range.setStart(document, 0);
  range.collapse(true);
  return boxes;
}

function isInside({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left - tolerancePx && x <= right + tolerancePx && y >= top - tolerancePx && y <= bottom + tolerancePx;
}

export function createPointing(marks: Marks, links: DialLinks, asking: Asking): Pointing {
  function markAt({ x, y, path }: Spot): Target | undefined {
    const shadowRoots = path.filter(isNode).filter(isShadowRoot);
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
    const node = caret?.offsetNode ?? null;
    const mark = isText(node) ? marks.at(node, caret?.offset ?? 0) : undefined;
    const element = node && outerOf(node);
    if (mark === undefined || element === null) return undefined;
    // The caret is found beside a text, too: at a line's end for all the room to its right.
    if (!boxesOf(mark).some((box) => isInside(box, x, y))) return undefined;
    return {
      key: mark,
      number: mark.number,
      display: mark.display,
      element,
      boxes: () => boxesOf(mark),
      stillStands: () => stillStands(mark),
    };
  }

  function targetAt(spot: Spot, again: () => void): Target | undefined {
    const elements = spot.path.filter(isNode).filter(isElement);
    const link = elements.find((element) => links.isDialLink(element));
    if (link) {
      const answer = links.read(link, again);
      return answer?.kind === 'target' ? answer.target : undefined;
    }
    const innermost = elements[0];
    if (innermost && isShownValue(innermost)) return readField(innermost, asking, again);
    return markAt(spot);
  }

  return { targetAt, markAt };
}
