import { isText } from './nodes.ts';
import { isFlowing, joinsLine } from './places.ts';

/** Neighbouring texts of one line. */
export type TextRun = Text[];

/** The other texts of a line on one side of a node, the nearest first. */
function* beside(
  from: Node,
  sibling: 'nextSibling' | 'previousSibling',
  child: 'firstChild' | 'lastChild',
): Generator<Text, void> {
  let at = from;
  for (;;) {
    while (!at[sibling]) {
      if (!at.parentNode || !isFlowing(at.parentNode)) return;
      at = at.parentNode;
    }
    at = at[sibling];
    while (at[child] && joinsLine(at)) at = at[child];
    if (!joinsLine(at)) return;
    if (isText(at)) yield at;
  }
}

/**
 * The line of a text, or of a comment between texts: numbers are written across neighbouring texts and inline elements.
 *
 * @param most how many texts are taken before, and how many after.
 * @param after where an earlier line was cut.
 */
export function textsAround(node: Node, most: number, after?: Node): TextRun {
  const run: TextRun = [];
  for (const text of beside(node, 'previousSibling', 'lastChild')) {
    if (text === after || run.length >= most) break;
    run.unshift(text);
  }
  if (isText(node)) run.push(node);
  const longest = run.length + most;
  for (const text of beside(node, 'nextSibling', 'firstChild')) {
    if (run.length >= longest) break;
    run.push(text);
  }
  return run;
}
