import { isElement, isText } from './nodes.ts';
import { isFlowing, isSilent, joinsLine } from './places.ts';

/** What a walk meets besides text. */
export interface WalkEvents {
  onShadowRoot(root: ShadowRoot): void;
  /** An element of a component that may get its shadow root later; no mutation tells. */
  onComponent(element: Element): void;
  onLink(link: Element): void;
}

/** Neighbouring texts of one line that hold digits. */
export type TextRun = Text[];

/** Longer neighbours are not read together; a page that grows by one row stays cheap. */
const longestRun = 400;

/** Nodes visited between two chances to pause. */
const stride = 100;

const anyDigit = /\p{Nd}/u;

/** The next node outside `node`, and whether a line ends on the way there. */
function leave(node: Node, top: Node): { next: Node | null; endsLine: boolean } {
  let endsLine = false;
  for (let at: Node | null = node; at && at !== top; ) {
    if (at.nextSibling) return { next: at.nextSibling, endsLine };
    at = at.parentNode;
    endsLine ||= !!at && !isFlowing(at);
  }
  return { next: null, endsLine: true };
}

function meet(element: Element, events: WalkEvents): void {
  if (element.shadowRoot) events.onShadowRoot(element.shadowRoot);
  else if (element.localName.includes('-')) events.onComponent(element);
  if (element.localName === 'a') events.onLink(element);
}

/**
 * Walks from `first` to the end of `last` (siblings, or the same node) and yields each line of text with digits in it.
 * Yields `undefined` now and then, so that whoever walks can pause. The tree may change meanwhile: a walk whose place
 * has left the tree ends and returns false.
 */
export function* walk(first: Node, last: Node, events: WalkEvents): Generator<TextRun | undefined, boolean> {
  const top = first.parentNode ?? first;
  const stop = leave(last, top).next;
  let run: Text[] = [];
  let hasDigit = false;
  let steps = 0;
  let node: Node | null = first;
  while (node && node !== stop) {
    let endsLine = !joinsLine(node) || run.length >= longestRun;
    if (isText(node)) {
      run.push(node);
      hasDigit ||= anyDigit.test(node.data);
    } else if (isElement(node)) {
      meet(node, events);
    }
    let next: Node | null = isSilent(node) ? null : node.firstChild;
    if (!next) {
      const after = leave(node, top);
      next = after.next;
      endsLine ||= after.endsLine;
    }
    if (endsLine) {
      if (hasDigit) yield run;
      if (next?.isConnected === false) return false;
      run = [];
      hasDigit = false;
    }
    steps += 1;
    if (steps % stride === 0) {
      yield undefined;
      if (next?.isConnected === false) return false;
    }
    node = next;
  }
  if (hasDigit) yield run;
  return true;
}
