import { commentNode, isElement, isShadowRoot, isText, outerOf } from './nodes.ts';

/** Elements whose text is no page text: code, and what the user types. What is never drawn is found out later. */
export const silent = 'script,style,textarea,select,code,kbd,samp';

/** Places of other elements that hold no page text: editors and what is hidden from readers. */
const closed = `${silent},:read-write,[aria-hidden=true],[role=textbox]:not([aria-readonly=true]),.CodeMirror,.monaco-editor,.ace_editor`;

/** Elements that text flows through. Anything else begins a new line, a cell, or a component of its own. */
const flowing =
  /^(?:a|abbr|b|bd[io]|cite|del|em|font|i|ins|label|mark|nobr|q|s|slot|small|span|strong|su[bp]|time|u|wbr)$/;

/** Whether text flows through the node: a number may begin before it and end inside. What has a role stands apart. */
export function isFlowing(node: Node): boolean {
  return isElement(node) && !node.role && flowing.test(node.localName);
}

/** Whether a line of text goes on at the node, rather than end before it. */
export function joinsLine(node: Node | null): node is Node {
  return isText(node) || node?.nodeType === commentNode || (!!node && isFlowing(node));
}

/** Whether an event happened on a field. */
export function isField(target: EventTarget | undefined): boolean {
  return target instanceof Element && target.matches('input,textarea,select,output');
}

/** Whether the element stands in text for reading: not in code, an editor, or decoration hidden from readers. */
export function isPageText(element: Element): boolean {
  if (element.closest(closed)) return false;
  const root = element.getRootNode();
  return !isShadowRoot(root) || isPageText(root.host);
}

/** Whether something around an element moves: what fades in will be seen, and nobody tells us when. */
function isMoving(element: Element | null): boolean {
  return !!element && (element.getAnimations().length > 0 || isMoving(outerOf(element)));
}

/** Whether the element is drawn: neither hidden nor transparent for good. */
function isDrawn(element: Element): boolean {
  return (
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
    (element.checkVisibility({ visibilityProperty: true }) && isMoving(element))
  );
}

/** Whether the element's text is drawn, and for more than screen readers, whose text is squeezed into a pixel. */
function isShown(element: Element): boolean {
  if (isDrawn(element)) {
    return !(
      element instanceof HTMLElement &&
      element.offsetHeight < 2 &&
      element.offsetWidth < 2 &&
      element.offsetParent
    );
  }
  // An element with `display: contents` has no box; its parent decides.
  const outer = outerOf(element);
  return !!outer && getComputedStyle(element).display === 'contents' && isShown(outer);
}

/** Elements that show themselves and not the text right inside: what is in there has no element to ask. */
const folded = 'details:not([open]),[hidden=until-found]';

/** Whether a node lies more than a screen away from what is seen. */
export function isFar(node: Node): boolean {
  const box = (isElement(node) ? node : outerOf(node))?.getBoundingClientRect();
  return !!box && (box.top > 2 * innerHeight || box.bottom < -innerHeight);
}

/** Whether a person reads the text there. */
export function isReadable(node: Text): boolean {
  const outer = outerOf(node);
  return !!outer && node.isConnected && !outer.matches(folded) && isPageText(outer) && isShown(outer);
}
