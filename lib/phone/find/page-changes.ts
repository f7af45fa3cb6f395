import { joinsLine } from './places.ts';

/** What is watched: text, and the attributes that decide whether it is drawn or edited. */
export const watched: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden', 'contenteditable'],
};

/** The nodes whose lines a change asks to read anew: changed text, what was added, and what now has other neighbours. */
export function nodesToRead({ type, target, addedNodes, previousSibling, nextSibling }: MutationRecord): Node[] {
  if (type === 'characterData') return [target];
  return [...addedNodes, ...[previousSibling, nextSibling].filter(joinsLine)];
}

/** Whether a change may hide or show text, or take it away. */
export function mayHide({ type, removedNodes }: MutationRecord): boolean {
  return type === 'attributes' || removedNodes.length > 0;
}

/** What a changed attribute may show: the element, and by rules for neighbours what stands beside it. */
export function restyledBy({ type, target }: MutationRecord): Node[] {
  return type === 'attributes' ? [target.parentNode ?? target] : [];
}
