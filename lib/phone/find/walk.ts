import { hasDigit } from './candidates.ts';
import { type TextRun, textsAround } from './line-around.ts';
import { isElement, isText, outerOf } from './nodes.ts';
import { silent } from './places.ts';

/** What a walk meets. */
export interface WalkEvents {
  /** Whether a text with digits has time: its line is not read then. */
  isLater?(node: Text): boolean;
  /** A line of text with digits in it. Gives the rest of the reading when it takes long, so that it may pause. */
  readLine(run: TextRun): Generator<undefined, void> | undefined;
  onShadowRoot(root: ShadowRoot): void;
  /** An element of a component that may get its shadow root later; no mutation tells. */
  onComponent(element: Element): void;
  onLink(link: Element): void;
}

/** Nodes visited, and lines read, between two chances to pause. */
const stride = 500;
const lineStride = 10;

/** Longer neighbours are not read together. */
const longestRun = 400;

/**
 * To touch an element from a script is what costs most, so the most frequent ones are passed over: those that cannot
 * have a shadow tree, and those that hold words, which a shadow tree would hide.
 */
const possibleHosts = ':not(p,span,td,a,li,tr,b,i,ul)';
const emptyHosts = 'span:empty';

function meet(element: Element, events: WalkEvents): void {
  if (element.shadowRoot) events.onShadowRoot(element.shadowRoot);
  else if (element.localName.includes('-')) events.onComponent(element);
}

function* meetElements(top: Element | Document | ShadowRoot, events: WalkEvents): Generator<undefined, void> {
  for (const hosts of [possibleHosts, emptyHosts]) {
    const elements = top.querySelectorAll(hosts);
    // By number, because that costs least.
    for (let index = 0; index < elements.length; index += 1) {
      const element = elements[index];
      if (element) meet(element, events);
      if (index % stride === 0) yield undefined;
    }
  }
  for (const link of top.querySelectorAll('a')) events.onLink(link);
}

/** Most trees hold nothing for us, which one look at all their text together finds out, unless code is in it. */
function hasNoDigits(top: Element | Document | ShadowRoot): boolean {
  const body = top === document ? document.body : top;
  return !body.querySelector('script,style') && !hasDigit(body.textContent ?? '');
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
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  let run: TextRun = [];
  let lines = 0;
  for (let steps = 1, node = walker.nextNode(); node; steps += 1, node = walker.nextNode()) {
    if (
      hasDigit(node.nodeValue ?? '') &&
      isText(node) &&
      !run.includes(node) &&
      !events.isLater?.(node) &&
      !outerOf(node)?.closest(silent)
    ) {
      run = textsAround(node, longestRun, run.at(-1));
      const rest = events.readLine(run);
      lines += 1;
      if (rest) yield* rest;
      else if (lines % lineStride === 0) yield undefined;
    }
    if (steps === stride && !lines && hasNoDigits(top)) return true;
    if (steps % stride === 0) yield undefined;
  }
  return walker.currentNode.isConnected;
}
