/*
 * Kinds of nodes by number: a node that came from another frame is no instance of this frame's classes.
 */

const elementNode = 1;
const textNode = 3;
export const commentNode = 8;
const fragmentNode = 11;

/** Whether an event's target is part of a page: the window is not. */
export function isNode(target: EventTarget): target is Node {
  return 'nodeType' in target;
}

export function isText(node: Node | null): node is Text {
  return node?.nodeType === textNode;
}

export function isElement(node: Node | null): node is Element {
  return node?.nodeType === elementNode;
}

/** The only fragment with a host. */
export function isShadowRoot(node: Node | null): node is ShadowRoot {
  return !!node && 'host' in node && node.nodeType === fragmentNode;
}

/** The element around a node; out of a shadow root, its host. */
export function outerOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (isShadowRoot(parent)) return parent.host;
  return isElement(parent) ? parent : null;
}
