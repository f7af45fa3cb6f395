import type { Asking } from './asking.ts';
import type { FoundNumber } from './found-number.ts';
import { dialLinkOf, hrefOf } from './links.ts';
import { isPageText } from './places.ts';
import type { Target } from './target.ts';

/** Whether a click on the element dials: a `tel:`, `callto:` or `tenfold:` link. */
export function isDialLink(element: Element): boolean {
  return element.localName === 'a' && !!dialLinkOf(element) && isPageText(element);
}

/** Calls `then` with what a link dials, at once when known. */
export function readLink(link: Element, asking: Asking, then: (target: Target) => void): void {
  const href = hrefOf(link);
  const dialLink = dialLinkOf(link);
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
