import { outerOf } from './nodes.ts';

/** A value that begins with as many digits or signs as a number has. In other lines the words speak for themselves. */
const value = /^\P{L}{6,}.{0,20}$/u;

const rows = 'tr,[role=row],lyte-tr';

/** What an element says: its name, or its text. */
export function wordsOf(element: Element | null | undefined): string {
  return (element?.ariaLabel || element?.textContent.trim() || '').slice(-40);
}

/** The head of the column a cell stands in. */
function headOf(cell: Element): string {
  const row = cell.parentElement;
  if (!row?.matches(rows)) return '';
  const heads = row.closest('table,[role$=table],[role$=grid],lyte-table')?.querySelector(rows);
  const head = heads?.children[[...row.children].indexOf(cell)];
  return head?.matches('th,lyte-th,[role=columnheader],thead *') ? wordsOf(head) : '';
}

/**
 * What the page calls a value: the head of its column and the text before it, each ended by NUL, which the worker takes
 * off again. Empty for other lines, unless the `head` is known.
 */
export function labelsOf(node: Node, line: string, head = ''): string {
  let before = '';
  for (let at = value.test(line) ? outerOf(node) : null; at && !head; at = outerOf(at)) {
    before ||= at.ariaLabel || wordsOf(at.previousElementSibling);
    head = at.getAttribute('data-label') ?? headOf(at);
  }
  return head || before ? `${head}\0${before}\0` : '';
}
