import type { Asking } from './asking.ts';
import { hasDigit, narrowed } from './candidates.ts';
import type { Piece } from './line-text.ts';
import { dialLinkOf } from './links.ts';
import type { Marks } from './marks.ts';
import { isText } from './nodes.ts';
import { isReadable } from './places.ts';

function wordsOf(link: Element): Piece[] {
  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(link);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!isText(node) || !node.data.trim() || !isReadable(node)) continue;
    pieces.push({ node, start: 0, end: node.length, text: narrowed(node.data) });
  }
  return pieces;
}

/**
 * Marks the words of a dialling link that holds no digits; digits are marked as text.
 *
 * @returns whether the link dials.
 */
export function meetLink(link: Element, asking: Asking, marks: Marks): boolean {
  const dialLink = dialLinkOf(link);
  if (dialLink && !hasDigit(link.textContent)) {
    asking.about(dialLink.text, ([found]) => {
      if (found?.number) marks.add({ pieces: wordsOf(link), number: found.number, display: found.display });
    });
  }
  return !!dialLink;
}
