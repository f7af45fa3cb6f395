import { outerOf } from './nodes.ts';

/** A value that begins with as many digits or signs as a number has. In other lines the words speak for themselves. */
const value = /^\P{L}{6,}.{0,20}$/u;

/** Of a long text before the value the last words count; in characters, both labels together. */
const longestLabels = 80;

/** What an element says: its name, or its text. */
export function wordsOf(element: Element | null | undefined): string {
  return element?.ariaLabel || element?.textContent.trim() || '';
}

/** The head of the column a cell stands in: in the first row of a table, or of a list that has three columns or more. */
function headOf(cell: Element): string {
  const row = cell.parentElement;
  const first =
    row?.closest('table,[role$=table],[role$=grid]')?.querySelector('tr,[role=row]') ??
    row?.parentElement?.firstElementChild;
  const heads = first?.children;
  if (!row || heads?.length !== row.childElementCount) return '';
  const head = heads[[...row.children].indexOf(cell)];
  // Two in a row are a label and a value, unless the page says more: "columnheader".
  return heads[2] || head?.matches('th,[role$=r]') ? wordsOf(head).slice(0, 40) : '';
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
