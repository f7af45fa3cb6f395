import { outerOf } from './nodes.ts';

/** Digits alone, as many as a number with its area code has: a phone number or an id. What it is, the label says. */
const bareDigits = /^\s*\p{Nd}{9,}\s*$/u;

/**
 * The label of a value that consists of digits alone: the text before it in a block of its own. Ends with a colon;
 * empty for other texts. In a line with words, the words speak for themselves.
 */
export function labelBefore(node: Text, line: string): string {
  let label = '';
  for (let at = bareDigits.test(line) ? outerOf(node) : null; at && !label; at = outerOf(at)) {
    label = at.previousElementSibling?.textContent.trim() ?? '';
  }
  return label && `${label.slice(-40)}: `;
}
