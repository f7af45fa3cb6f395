import { hasDigit } from './candidates.ts';
import { type TextRun, textsAround } from './line-around.ts';
import { isElement, isText, outerOf } from './nodes.ts';
import { silent } from './places.ts';

/** What a walk meets. */
export interface WalkEvents {
  /** A line of text with digits in it; reading it may pause. */
  readLine(run: TextRun): Generator<undefined, void>;
  onShadowRoot(root: ShadowRoot): void;
  /** An element of a component that may get its shadow root later; no mutation tells. */
  onComponent(element: Element): void;
  onLink(link: Element): void;
}

/** Nodes visited between two chances to pause. */
const stride = 500;

/** Longer neighbours are not read together. */
const longestRun = 400;

/** Without the most frequent elements that cannot have a shadow tree: to pass one over here costs least. */
const possibleHosts = ':not(td,li,a,tr,ul,b,i)';

function meet(element: Element, events: WalkEvents): void {
  if (element.shadowRoot) events.onShadowRoot(element.shadowRoot);
  else if (element.localName.includes('-')) events.onComponent(element);
}

function* meetElements(top: Element | Document | ShadowRoot, events: WalkEvents): Generator<undefined, void> {
  const elements = top.querySelectorAll(possibleHosts);
  // By number, because that costs least.
  for (let index = 0; index < elements.length; index += 1) {
    const element = elements[index];
    if (element) meet(element, events);
    if (index % stride === 0) yield undefined;
  }
  for (const link of top.querySelectorAll('a')) events.onLink(link);
}

/**
 * Walks a tree and tells what it meets; yields now and then, so that whoever walks can pause. The tree may change
 * meanwhile: a walk whose place has left the tree ends and returns false.
 */
export function* walk(top: Element | Document | ShadowRoot, events: WalkEvents): Generator<undefined, boolean> {
  if (isElement(top)) {
    meet(top, events);
    if (top.localName === 'a') events.onLink(top);
  }
  yield* meetElements(top, events);
  // One look at all the text together: most trees hold nothing for us.
  if (!hasDigit(top.textContent ?? document.documentElement.textContent)) return true;
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  let run: TextRun = [];
  let steps = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isText(node) && hasDigit(node.data) && !run.includes(node) && !outerOf(node)?.closest(silent)) {
      run = textsAround(node, longestRun, run.at(-1));
      yield* events.readLine(run);
    }
    steps += 1;
    if (steps % stride === 0) yield undefined;
  }
  return walker.currentNode.isConnected;
}
