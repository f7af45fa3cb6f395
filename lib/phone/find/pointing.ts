import type { Asking } from './asking.ts';
import { isDialLink, readLink } from './dial-links.ts';
import { readField } from './fields.ts';
import { type Mark, type Marks, stillStands } from './marks.ts';
import { isElement, isNode, isShadowRoot, isText, outerOf } from './nodes.ts';
import type { Target } from './target.ts';

/** A place in the window, and the nodes there from the innermost out. */
export interface Spot {
  x: number;
  y: number;
  path: Node[];
}

/** Where an event happened; to be read while it is under way. */
export function spotOf(event: MouseEvent): Spot {
  const path = event.composedPath().filter(isNode);
  // Text right under a shadow root has no element of its own there: the host is what is pointed at.
  const root = path.find(isElement)?.shadowRoot;
  return { x: event.clientX, y: event.clientY, path: root ? [root, ...path] : path };
}

/** The dialling link around a place. */
export function linkAt({ path }: Spot): Element | undefined {
  return path.filter(isElement).find(isDialLink);
}

/** One range for measuring, put away after use: a live range makes each change of the page dearer. */
function boxesOf({ pieces }: Mark): DOMRect[] {
  const range = document.createRange();
  const boxes = pieces.flatMap(({ node, start, end }) => {
    range.setStart(node, Math.min(start, node.length));
    range.setEnd(node, Math.min(end, node.length));
    return [...range.getClientRects()].filter((box) => box.width);
  });
  range.selectNode(document.documentElement);
  return boxes;
}

/** Pointers are not exact to the pixel. */
function isInside({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x > left - 1 && x < right + 1 && y > top - 1 && y < bottom + 1;
}

/** The number in page text at a place. */
export function markAt(marks: Marks, { x, y, path }: Spot): Target | undefined {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: path.filter(isShadowRoot) });
  if (!caret || !isText(caret.offsetNode)) return undefined;
  const mark = marks.at(caret.offsetNode, caret.offset);
  const element = outerOf(caret.offsetNode);
  // The caret is found beside a text, too: at a line's end for all the room to its right.
  // Where something else is pressed that goes away meanwhile, the text was not.
  if (!mark || !element || !path.includes(element)) return undefined;
  if (!boxesOf(mark).some((box) => isInside(box, x, y))) return undefined;
  return { ...mark, key: mark, element, boxes: () => boxesOf(mark), stillStands: () => stillStands(mark) };
}

/** Calls `then` with the number at a place. */
export type TargetAt = (spot: Spot, then: (target: Target) => void) => void;

/** Answers at once, or when the worker has said what a link or a field holds. */
export function createTargetAt({ marks, asking }: { marks: Marks; asking: Asking }): TargetAt {
  return (spot, then) => {
    const link = linkAt(spot);
    const mark = link ? undefined : markAt(marks, spot);
    if (link) readLink(link, asking, then);
    else if (mark) then(mark);
    else readField(spot.path.find(isElement), asking, then);
  };
}
