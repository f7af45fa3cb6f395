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
const stride = 100;

/** Longer neighbours are not read together. */
const longestRun = 400;

/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT`. */
const elementsAndTexts = 5;

function meet(element: Element, events: WalkEvents): void {
  const name = element.localName;
  if (element.shadowRoot) events.onShadowRoot(element.shadowRoot);
  else if (name.includes('-')) events.onComponent(element);
  if (name === 'a') events.onLink(element);
}

/**
 * Walks a tree and tells what it meets; yields now and then, so that whoever walks can pause. The tree may change
 * meanwhile: a walk whose place has left the tree ends and returns false.
 */
export function* walk(top: Node, events: WalkEvents): Generator<undefined, boolean> {
  // The browser's own walker costs least, and most texts cost no more than one plain expression.
  const walker = document.createTreeWalker(top, elementsAndTexts);
  let run: TextRun = [];
  let steps = 0;
  for (let node: Node | null = top; node; node = walker.nextNode()) {
    if (isElement(node)) {
      meet(node, events);
    } else if (isText(node) && hasDigit(node.data) && !run.includes(node) && !outerOf(node)?.closest(silent)) {
      run = textsAround(node, longestRun, run.at(-1));
      yield* events.readLine(run);
    }
    steps += 1;
    if (steps % stride === 0) yield undefined;
  }
  return walker.currentNode.isConnected;
}
