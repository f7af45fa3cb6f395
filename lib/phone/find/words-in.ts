import { narrowed } from './candidates.ts';
import { isElement, isShadowRoot, isText } from './nodes.ts';
import { isFlowing } from './places.ts';

const unread = 'script,style,template,textarea,select,[hidden],[aria-hidden=true]';

/** A name is shorter than the elements around it are many. */
const mostNodes = 60;

function insideOf(node: Node): readonly Node[] {
  if (!isElement(node)) return isShadowRoot(node) ? [...node.childNodes] : [];
  if (node.matches(unread) || !node.checkVisibility()) return [];
  if (node.shadowRoot) return [node.shadowRoot];
  const given = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  return given.length > 0 ? given : [...node.childNodes];
}

/** What an element shows, shadow trees included, as one line of at most `longest` characters; longer is cut. */
export function wordsIn(element: Element, longest: number): string {
  let words = '';
  let left = mostNodes;
  const read = (node: Node): void => {
    left -= 1;
    if (left < 0 || words.length > longest) return;
    if (isText(node)) words += node.data.slice(0, 2 * longest);
    else if (!isFlowing(node)) words += ' ';
    for (const inner of insideOf(node)) read(inner);
  };
  read(element);
  return narrowed(words).replaceAll(/\s+/g, ' ').trim().slice(0, longest);
}
