import { narrowed } from './candidates.ts';
import { isShadowRoot, isText } from './nodes.ts';
import { isFlowing, isReadable } from './places.ts';

/** What stands around a place, so that a person knows whose number it is. */
export interface WordsAround {
  before: string;
  after: string;
}

/** Enough to tell a row from its neighbours, in characters a side; and how far to look for it. */
const enough = 80;
const mostTexts = 20;
const mostLevels = 6;

/** Fewer characters say nothing: a bullet, a colon. */
const tellsSomething = 3;

function blockOf(node: Node): Node | null {
  let at: Node | null = node;
  while (at && (isText(at) || isFlowing(at))) at = at.parentNode;
  return at;
}

function wordsBeside(from: Node, top: Node, step: 'previousNode' | 'nextNode'): string {
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  walker.currentNode = from;
  const words: string[] = [];
  let length = 0;
  let block = blockOf(from);
  for (let count = 0; count < mostTexts && length < enough; count += 1) {
    const node = walker[step]();
    if (!isText(node)) break;
    const nextBlock = blockOf(node);
    const isBlank = !node.data.trim();
    if (isBlank ? nextBlock !== block : !isReadable(node)) continue;
    words.push(nextBlock === block ? '' : ' · ', narrowed(node.data));
    length += node.length;
    block = nextBlock;
  }
  const inOrder = step === 'nextNode' ? words : words.reverse();
  const joined = narrowed(inOrder.join(''));
  return step === 'nextNode' ? joined.slice(0, enough) : joined.slice(-enough);
}

function innermostLast(node: Node): Node {
  let at = node;
  while (at.lastChild) at = at.lastChild;
  return at;
}

/** The words before `first` and after `last` in the smallest part of the page that has any. */
export function wordsAround(first: Node, last: Node): WordsAround {
  let around: WordsAround = { before: '', after: '' };
  let top = first.parentNode;
  while (top && !top.contains(last)) top = top.parentNode;
  for (let level = 0; top && level < mostLevels; level += 1) {
    around = {
      before: wordsBeside(first, top, 'previousNode'),
      after: wordsBeside(innermostLast(last), top, 'nextNode'),
    };
    if (`${around.before}${around.after}`.trim().length >= tellsSomething) return around;
    if (isShadowRoot(top)) return wordsAround(top.host, top.host);
    top = top.parentNode;
  }
  return around;
}

/** The readable texts inside an element. */
export function textsIn(element: Element): Text[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isText(node) && node.data.trim() && isReadable(node)) texts.push(node);
  }
  return texts;
}
