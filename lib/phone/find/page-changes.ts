import { isText } from './nodes.ts';
import { isFlowing } from './places.ts';

/** What a change of the page asks for. */
export interface ChangeEvents {
  /** Read this node and its line anew. */
  onChanged(node: Node): void;
  onTextChanged(node: Text): void;
  /** Something may have left the page. */
  onRemoved(): void;
  /** What is drawn may have changed under this element. */
  onRestyled(element: Node): void;
}

/** The attributes that decide whether text is drawn, edited, or dialled. */
const attributeFilter = ['class', 'style', 'hidden', 'open', 'aria-hidden', 'contenteditable', 'href'];

const options: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter,
};

function joinsLine(node: Node | null): node is Node {
  return node !== null && (isText(node) || isFlowing(node));
}

function tellOf(record: MutationRecord, events: ChangeEvents): void {
  if (record.type === 'characterData') {
    if (isText(record.target)) events.onTextChanged(record.target);
    return;
  }
  if (record.type === 'attributes') {
    if (record.attributeName === 'href') events.onChanged(record.target);
    else events.onRestyled(record.target);
    return;
  }
  for (const node of record.addedNodes) events.onChanged(node);
  if (record.removedNodes.length > 0) events.onRemoved();
  const neighbour = [record.previousSibling, record.nextSibling].find(joinsLine);
  if (neighbour) events.onChanged(neighbour);
}

/** Watches trees (the document, shadow roots) for what matters to numbers. */
export function watchChanges(events: ChangeEvents, signal: AbortSignal): { observe(root: Node): void } {
  const observer = new MutationObserver((records) => {
    for (const record of records) tellOf(record, events);
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
  return {
    observe: (root) => {
      observer.observe(root, options);
    },
  };
}
