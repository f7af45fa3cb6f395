import { isElement, isShadowRoot, outerOf } from './nodes.ts';

/** Elements whose text is no page text: code, drawing, and what the user types. */
const silent: ReadonlySet<string> = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TEXTAREA',
  'SELECT',
  'OPTION',
  'DATALIST',
  'CANVAS',
  'IFRAME',
  'OBJECT',
  'EMBED',
  'AUDIO',
  'VIDEO',
  'HEAD',
  'TITLE',
  'META',
  'LINK',
  'CODE',
  'KBD',
  'SAMP',
  'VAR',
  'INPUT',
  'MATH',
]);

/** Elements that text flows through. Anything else begins a new line, a cell, or a component of its own. */
const flowing: ReadonlySet<string> = new Set([
  'A',
  'ABBR',
  'ACRONYM',
  'B',
  'BDI',
  'BDO',
  'BIG',
  'CITE',
  'DATA',
  'DEL',
  'DFN',
  'EM',
  'FONT',
  'I',
  'INS',
  'LABEL',
  'MARK',
  'NOBR',
  'OUTPUT',
  'Q',
  'RUBY',
  'S',
  'SLOT',
  'SMALL',
  'SPAN',
  'STRIKE',
  'STRONG',
  'SUB',
  'SUP',
  'TIME',
  'TT',
  'U',
  'WBR',
  'tspan',
]);

const notPageText = [
  '[contenteditable]:not([contenteditable="false" i])',
  '[aria-hidden="true"]',
  '[role="textbox"]:not([aria-readonly="true"])',
  '.CodeMirror',
  '.cm-editor',
  '.monaco-editor',
  '.ace_editor',
  [...silent].join(),
].join();

/** Whether nothing under the element is read. */
export function isSilent(element: Element): boolean {
  return silent.has(element.tagName);
}

/** Whether text flows through the element: a number may begin before it and end inside. */
export function isFlowing(node: Node): boolean {
  return isElement(node) && flowing.has(node.tagName);
}

/** Whether the element stands in text for reading: not in code, an editor, or decoration hidden from readers. */
export function isPageText(element: Element): boolean {
  for (let at: Element | null = element; at !== null; ) {
    if (at.closest(notPageText) !== null) return false;
    const root = at.getRootNode();
    at = isShadowRoot(root) ? root.host : null;
  }
  return !(element instanceof HTMLElement && element.isContentEditable);
}

/** Text for screen readers alone is squeezed into a pixel. */
function isSqueezed(element: Element): boolean {
  return (
    element instanceof HTMLElement &&
    element.offsetWidth <= 1 &&
    element.offsetHeight <= 1 &&
    element.offsetParent !== null
  );
}

/** Whether the element's text is drawn. An element with `display: contents` has no box; its parent decides. */
export function isShown(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return !isSqueezed(element);
  if (getComputedStyle(element).display !== 'contents') return false;
  const outer = outerOf(element);
  return outer !== null && isShown(outer);
}

/** Whether a person reads the text there. */
export function isReadable(node: Text): boolean {
  const outer = node.isConnected ? outerOf(node) : null;
  return outer !== null && isPageText(outer) && isShown(outer);
}
