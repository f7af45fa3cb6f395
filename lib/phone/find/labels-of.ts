import { outerOf } from './nodes.ts';

/** A value that begins with as many digits or signs as a number has. In other lines the words speak for themselves. */
const value = /^\P{L}{6,}.{0,20}$/u;

/** Of a long text before the value the last words count; in characters, both labels together. */
const longestLabels = 80;

const rows = 'tr,[role=row]';

/** What an element says: its name, or its text. */
export function wordsOf(element: Element | null | undefined): string {
  return element?.ariaLabel || element?.textContent.trim() || '';
}

/** The head of the column a cell stands in. */
function headOf(cell: Element): string {
  const row = cell.parentElement;
  if (!row?.matches(rows)) return '';
  const head = row.closest('table,[role$=table],[role$=grid]')?.querySelector(rows)?.children[
    [...row.children].indexOf(cell)
  ];
  return head?.matches('th,[role=columnheader],thead *') ? wordsOf(head) : '';
}

/**
 * What the page calls the value in an element: the text before it and the head of its column, each ended by NUL, which
 * the worker takes off again. Empty for other lines, unless the `head` is known.
 */
export function labelsOf(element: Element | null, line: string, head = ''): string {
  let before = '';
  for (let at = value.test(line) ? element : null; at && !head; at = outerOf(at)) {
    before ||= at.ariaLabel || wordsOf(at.previousElementSibling);
    head = at.getAttribute('data-label') ?? headOf(at);
  }
  return head + before && `${before}\0${head}\0`.slice(-longestLabels);
}
