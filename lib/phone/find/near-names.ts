import { isDialLink } from './dial-links.ts';
import type { NearName } from './near-name.ts';
import { cellsBeside, fieldsBeside, isRow, longestName } from './near-row.ts';
import { isElement, outerOf } from './nodes.ts';
import { wordsIn } from './words-in.ts';

/** How far up names are looked for, and how many are enough. */
const mostLevels = 16;
const mostNames = 16;
const mostHeadings = 3;

/** Of a long list, so many neighbours are looked at. */
const mostNeighbours = 20;

/** A link further away is about something else. */
const linkLevels = 5;

const headings = 'h1,h2,h3,h4,h5,h6,[role=heading]';

/** What stands around a number and may be a name, nearest first. */
export interface NamesAround {
  near: NearName[];
  /** Everything in here belongs to one person, if the names say so: a row, a card. */
  holder: Element | undefined;
}

/** The last of the elements that match before `element`, inside of what is around both. */
function lastBefore(element: Element, selector: string, fits: (found: Element) => boolean): Element | undefined {
  let at = element.previousElementSibling;
  for (let count = 0; at && count < mostNeighbours; count += 1) {
    const inside = [...at.querySelectorAll(selector)].slice(-20);
    const found = (at.matches(selector) ? [...inside, at] : inside).findLast(fits);
    if (found) return found;
    at = at.previousElementSibling;
  }
  return undefined;
}

function nearOf(how: NearName['how'], words: string): NearName[] {
  return words ? [{ how, head: '', words: words.slice(0, longestName) }] : [];
}

function linkBefore(element: Element): NearName[] {
  const link = lastBefore(element, 'a', (found) => !isDialLink(found) && !found.closest('nav,header'));
  return link ? nearOf('link', wordsIn(link, longestName)) : [];
}

/**
 * Collects names around a node, from its element outwards to the page's title; a row of three cells or more has the last
 * word.
 */
export function namesAround(node: Node): NamesAround {
  const around: NamesAround = { near: [], holder: undefined };
  const { near } = around;
  let headingsMet = 0;
  let at: Element | null = isElement(node) ? node : outerOf(node);
  for (let level = 0; at && at !== document.body && level < mostLevels; level += 1) {
    const outer: Element | null = at.assignedSlot ?? outerOf(at);
    near.push(...nearOf('label', at.ariaLabel ?? ''));
    if (outer && isRow(outer)) {
      near.push(...cellsBeside(outer, at));
      around.holder ??= outer;
      if (outer.childElementCount > 2) return around;
    }
    near.push(...fieldsBeside(at));
    if (level < linkLevels) near.push(...linkBefore(at));
    const heading = headingsMet < mostHeadings && lastBefore(at, headings, () => true);
    if (heading) {
      headingsMet += 1;
      near.push(...nearOf('heading', wordsIn(heading, longestName)));
      around.holder ??= outer ?? undefined;
    }
    if (near.length >= mostNames) break;
    at = outer;
  }
  near.splice(mostNames);
  near.push(...nearOf('heading', document.title.split(/ [|–—·-] /)[0] ?? ''));
  return around;
}
