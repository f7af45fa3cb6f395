import type { Asking } from './asking.ts';
import { narrowed } from './candidates.ts';
import type { FoundNumber } from './found-number.ts';
import type { Piece } from './line-text.ts';
import { readDialLink } from './links.ts';
import type { Marks } from './marks.ts';
import { isText } from './nodes.ts';
import { isPageText, isReadable } from './places.ts';
import type { Target } from './target.ts';

/** Links made for dialling: `tel:`, `callto:` and `tenfold:`. */
export interface DialLinks {
  /** Marks the words of a link that holds no digits; digits are marked as text. */
  meet: (link: Element) => void;
  /** Calls `then` with what the link dials, at once when known. */
  read(link: Element, then: (target: Target) => void): void;
}

function hrefOf(link: Element): string {
  return link.getAttribute('href') ?? '';
}

/** Whether a click on the element dials. */
export function isDialLink(element: Element): boolean {
  return element.localName === 'a' && !!readDialLink(hrefOf(element)) && isPageText(element);
}

function wordsOf(link: Element): Piece[] {
  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(link);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!isText(node) || !node.data.trim() || !isReadable(node)) continue;
    pieces.push({ node, start: 0, end: node.length, text: narrowed(node.data) });
  }
  return pieces;
}

export function createDialLinks(asking: Asking, marks: Marks): DialLinks {
  function read(link: Element, then: (target: Target) => void): void {
    const href = hrefOf(link);
    const dialLink = readDialLink(href);
    if (!dialLink) return;
    asking.about(dialLink.text, ([found]) => {
      const { number = '', display = '' }: Partial<FoundNumber> = found ?? {};
      then({
        key: link,
        number,
        display,
        record: dialLink.record,
        element: link,
        boxes: () => [...link.getClientRects()],
        stillStands: () => link.isConnected && hrefOf(link) === href,
      });
    });
  }

  return {
    read,
    meet(link) {
      if (!/\p{Nd}/u.test(link.textContent)) {
        read(link, ({ number, display }) => {
          if (number) marks.add({ pieces: wordsOf(link), number, display });
        });
      }
    },
  };
}
