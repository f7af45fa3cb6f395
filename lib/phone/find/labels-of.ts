import { outerOf } from './nodes.ts';

/** A value that begins with as many digits or signs as a number has. In other lines the words speak for themselves. */
const value = /^\P{L}{6,}.{0,20}$/u;

/** Of a long text before the value the last words count; in characters, both labels together. */
const longestLabels = 80;

/** How far around a row its heads are looked for: they may stand in a container of their own. */
const mostLevels = 4;

/** A label has a few values at most, as where two records are compared. */
const mostValues = 3;

/** Longer text is no cell of a list, but a part of the page; in characters. */
const longestCell = 100;

/** Heads are words; a row of values has digits, too. */
const words = /^(?!.*\p{Nd}{3}).*\p{L}/su;

/** What an element says: its name, or its text. */
export function wordsOf(element: Element | null | undefined): string {
  return element?.ariaLabel || element?.textContent.trim() || '';
}

/** What stands before an element, beyond other values of the same label. A term is its label, as a colon says. */
function wordsBefore(element: Element): string {
  let said = '';
  let at: Element | null = element;
  for (let count = 0; at && count < mostValues && !/\p{L}/u.test(said); count += 1) {
    at = at.previousElementSibling;
    said = wordsOf(at);
  }
  return said && at?.matches('dt,label') ? `${said}:` : said;
}

/** Where the heads of a row may be, the likeliest place first. */
function* placesOfHeads(row: Element, isList: boolean): Generator<Element | null | undefined, void> {
  yield row.closest('table,[role$=table],[role$=grid]')?.querySelector('tr,[role=row]');
  let at: Element | null = row;
  for (let level = 0; at && isList && level < mostLevels; level += 1) {
    yield at.parentNode?.firstElementChild;
    at = outerOf(at);
    yield at?.previousElementSibling;
  }
}

/** Whether the middle of a cell is below or above its head, from side to side. */
function isInColumn(cell: Element, head: Element): boolean {
  const { left, width } = cell.getBoundingClientRect();
  const box = head.getBoundingClientRect();
  return box.left <= left + width / 2 && box.right >= left + width / 2;
}

/**
 * The head of the column a cell stands in: in the first row of a table, or of a list that has three columns or more, or
 * at the top of what stands before the list. A list without heads has the value in its first row instead.
 */
function headOf(cell: Element): string {
  const row = outerOf(cell);
  const cells = cell.parentNode?.children;
  if (!row || !cells) return '';
  const isList = cells.length > 2 && cell.textContent.length < longestCell;
  let first = '';
  for (const place of placesOfHeads(row, isList)) {
    let heads = place;
    // What begins a container begins with its heads.
    while (heads && heads.childElementCount !== cells.length) {
      heads = heads.querySelector(':scope>:not(colgroup,caption)');
    }
    const head = heads?.children[[...cells].indexOf(cell)];
    // Two in a row are a label and a value, unless the page says more: "columnheader".
    if (!heads || !head || !(isList || head.matches('th,[role$=r]'))) continue;
    const said = wordsOf(head).slice(0, 40);
    if (words.test(heads.textContent) && isInColumn(cell, head)) return said;
    if (heads !== row || row.nextElementSibling?.childElementCount === cells.length) first ||= said;
  }
  return first;
}

/**
 * What the page calls the value in an element: the text before it and the head of its column, each ended by NUL, which
 * the worker takes off again. Empty for other lines, unless the `head` is known.
 */
export function labelsOf(element: Element | null, line: string, head = ''): string {
  let before = '';
  for (let at = value.test(line) ? element : null; at && !head; at = at.assignedSlot ?? outerOf(at)) {
    before ||= at.ariaLabel || wordsBefore(at);
    head = at.getAttribute('data-label') ?? headOf(at);
  }
  return head + before && `${before}\0${head}\0`.slice(-longestLabels);
}
