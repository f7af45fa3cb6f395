import type { Asking } from './asking.ts';
import type { FoundNumber } from './found-number.ts';
import type { Piece } from './line-text.ts';
import { numberOfLink, readDialLink } from './links.ts';
import type { Marks } from './marks.ts';
import { isText } from './nodes.ts';
import { isPageText, isReadable } from './places.ts';
import type { Target } from './target.ts';

/** What is known of a dialling link; `refused` holds no number that may be dialled. */
export type LinkAnswer = { kind: 'target'; target: Target } | { kind: 'refused'; element: Element };

/** Links made for dialling: `tel:`, `callto:` and `tenfold:`. */
export interface DialLinks {
  /** Marks the words of a link that holds no digits; digits are marked as text. */
  meet: (link: Element) => void;
  isDialLink(element: Element): boolean;
  /** What the link dials, at once when known; otherwise `then` is called later. */
  read(link: Element, then: (answer: LinkAnswer) => void): LinkAnswer | undefined;
}

function hrefOf(link: Element): string {
  return link.getAttribute('href') ?? '';
}

function wordsOf(link: Element): Piece[] {
  const walker = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
  const pieces: Piece[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!isText(node) || node.data.trim() === '' || !isReadable(node)) continue;
    const start = node.data.length - node.data.trimStart().length;
    const end = node.data.trimEnd().length;
    pieces.push({ node, start, end, text: node.data.slice(start, end) });
  }
  return pieces;
}

export function createDialLinks(asking: Asking, marks: Marks): DialLinks {
  function answerFor(link: Element, found: readonly FoundNumber[]): LinkAnswer {
    const href = hrefOf(link);
    const dialLink = readDialLink(href);
    const number = dialLink && numberOfLink(dialLink, found);
    if (!number) return { kind: 'refused', element: link };
    const target: Target = {
      key: link,
      number: number.number,
      display: number.display,
      ...(dialLink.record && { record: dialLink.record }),
      element: link,
      boxes: () => [...link.getClientRects()],
      stillStands: () => link.isConnected && hrefOf(link) === href,
    };
    return { kind: 'target', target };
  }

  function read(link: Element, then: (answer: LinkAnswer) => void): LinkAnswer | undefined {
    const text = readDialLink(hrefOf(link))?.text ?? '';
    const known = asking.about(text, (found) => {
      then(answerFor(link, found));
    });
    return known && answerFor(link, known);
  }

  function markWords(link: Element, answer: LinkAnswer): void {
    if (answer.kind === 'refused' || !link.isConnected || /\p{Nd}/u.test(link.textContent)) return;
    const { number, display } = answer.target;
    const pieces = wordsOf(link);
    if (pieces.some(({ node, start }) => marks.at(node, start) !== undefined)) return;
    marks.add({ pieces, number, display });
  }

  return {
    isDialLink: (element) =>
      (element.localName === 'a' || element.localName === 'area') &&
      readDialLink(hrefOf(element)) !== undefined &&
      isPageText(element),
    meet(link) {
      if (readDialLink(hrefOf(link)) === undefined) return;
      const known = read(link, (answer) => {
        markWords(link, answer);
      });
      if (known) markWords(link, known);
    },
    read,
  };
}
