import { isElement } from './nodes.ts';
import { isFlowing, joinsLine } from './places.ts';

/** Some siblings and everything under them. */
export interface Stretch {
  first: Node;
  last: Node;
}

/** A number and the words that explain it fit into this; more neighbours would make small changes dear. */
const mostNeighbours = 12;
const mostChildren = 8;

function continuesLine(node: Node | null): node is Node {
  return joinsLine(node) && !(isElement(node) && node.childElementCount > mostChildren);
}

/** The line a changed node stands in: numbers are written across neighbouring texts and inline elements. */
export function lineAround(node: Node): Stretch {
  let at = node;
  while (at.parentNode && isFlowing(at.parentNode)) at = at.parentNode;
  let first = at;
  let last = at;
  if (!joinsLine(at)) return { first, last };
  for (let count = 0; count < mostNeighbours && continuesLine(first.previousSibling); count += 1) {
    first = first.previousSibling;
  }
  for (let count = 0; count < mostNeighbours && continuesLine(last.nextSibling); count += 1) last = last.nextSibling;
  return { first, last };
}
