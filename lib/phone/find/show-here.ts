import type { Piece } from './line-text.ts';
import { isElement, isShadowRoot } from './nodes.ts';
import type { Whereabouts } from './whereabouts.ts';

/** The name of the highlight: part of the product's contract. */
const highlightName = 'ringside-here';

/** Long enough to find it with the eyes, in milliseconds. */
const shownMs = 3000;

const textRule = `@media screen{::highlight(${highlightName}){background:#ffd60a;color:#111}}`;

/** What is not text is framed by a rule for this one place: the element itself is not touched. */
function frameRule(element: Element): string {
  return `@media screen{${pathTo(element)}{outline:3px solid #d97706!important;outline-offset:2px!important}}`;
}

/** A selector that fits this element alone, as long as its tree stays as it is. */
function pathTo(element: Element): string {
  const steps: string[] = [];
  let at: Node | null = element;
  for (; isElement(at); at = at.parentNode) {
    const isRoot = at === document.documentElement;
    let place = 1;
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) place += 1;
    steps.unshift(isRoot ? ':root' : `:nth-child(${place})`);
  }
  return [...(isShadowRoot(at) ? [':host'] : []), ...steps].join('>');
}

function rangeOf({ node, start, end }: Piece): Range {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

function boxOf({ element, pieces }: Whereabouts): DOMRect {
  return (pieces[0] ? rangeOf(pieces[0]) : element).getBoundingClientRect();
}

/** Whether the place is in the window, and nothing lies over its middle. */
function isInSight(element: Element, box: DOMRect): boolean {
  const { left, right, top, bottom } = box;
  if (top < 0 || left < 0 || bottom > innerHeight || right > innerWidth) return false;
  const root = element.getRootNode();
  const tree = isShadowRoot(root) ? root : document;
  const hit = tree.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return !!hit && (element.contains(hit) || hit.contains(element));
}

function bringIntoSight(whereabouts: Whereabouts): void {
  const { element } = whereabouts;
  const box = boxOf(whereabouts);
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const inSight = isInSight(element, box);
  // Of a long text only the line with the number is wanted.
  if (element.clientHeight > innerHeight) {
    if (!inSight) window.scrollBy({ top: box.top - innerHeight / 2, behavior });
  } else {
    // "Nearest" moves nothing but what hides the frame this page is shown in.
    element.scrollIntoView({ block: inSight ? 'nearest' : 'center', inline: 'nearest', behavior });
  }
}

/**
 * Brings a place into sight and lights it up for a moment. The page's DOM, focus and selection stay as they are.
 *
 * @returns the function that puts the light out earlier.
 */
export function showHere(whereabouts: Whereabouts): () => void {
  const { element, pieces } = whereabouts;
  const root = element.getRootNode();
  const tree = isShadowRoot(root) ? root : document;
  const sheet = new CSSStyleSheet();
  const highlight = new Highlight(...pieces.map(rangeOf));
  // Above the mark that every number has.
  highlight.priority = 1;
  sheet.replaceSync(pieces.length > 0 ? textRule : frameRule(element));
  bringIntoSight(whereabouts);
  tree.adoptedStyleSheets.push(sheet);
  CSS.highlights.set(highlightName, highlight);

  function putOut(): void {
    highlight.clear();
    tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((each) => each !== sheet);
    if (CSS.highlights.get(highlightName) === highlight) CSS.highlights.delete(highlightName);
  }
  setTimeout(putOut, shownMs);
  return putOut;
}
