import type { NearName } from './near-name.ts';
import { outerOf } from './nodes.ts';
import { wordsIn } from './words-in.ts';

/** A name is no longer, in characters. */
export const longestName = 80;

/** More cells, or fields beside a field, are not looked at. */
const mostCells = 16;

const rows = 'tr,[role=row]';
const tables = 'table,[role$=grid],[role=table]';

/** Whether an element has neighbours built like it: a row of a list that no tag calls one. */
function isLikeNeighbours(element: Element): boolean {
  const count = element.childElementCount;
  if (count < 3) return false;
  const alike = [element.previousElementSibling, element.nextElementSibling].filter(
    (other) => other?.localName === element.localName && other.childElementCount === count,
  );
  return alike.length > 0;
}

/** Whether the cells of an element belong to one thing: a row of a table or of a list. */
export function isRow(element: Element): boolean {
  return element.childElementCount > 1 && (element.matches(rows) || isLikeNeighbours(element));
}

/** The row with the heads of the columns: the first of the table, or what stands right before the list. */
function headsOf(row: Element): Element | null | undefined {
  const table = row.closest(tables);
  if (table) return table.querySelector(rows);
  const list = outerOf(row);
  const before = list?.previousElementSibling;
  return before?.childElementCount === row.childElementCount ? before : list?.firstElementChild;
}

/** The other cells of a row, with the heads of their columns. */
export function cellsBeside(row: Element, own: Element): NearName[] {
  const heads = headsOf(row);
  const isHeaded = heads && heads !== row && heads.childElementCount === row.childElementCount;
  return [...row.children].slice(0, mostCells).flatMap((cell, index): NearName[] => {
    const words = cell === own ? '' : wordsIn(cell, longestName);
    const head = isHeaded ? heads.children[index] : undefined;
    const said = cell.getAttribute('data-label') ?? (head ? head.ariaLabel || wordsIn(head, longestName) : '');
    return words ? [{ how: 'row', head: said.slice(0, longestName), words }] : [];
  });
}

function pairOf(field: Element): NearName | undefined {
  const [term, value] = field.matches('dt') ? [field, field.nextElementSibling] : field.children;
  if (!term || !value || (!field.matches('dt') && field.childElementCount !== 2)) return undefined;
  return { how: 'term', head: wordsIn(term, longestName), words: wordsIn(value, longestName) };
}

/** The fields beside a field: terms and values, or elements that hold one of each. */
export function fieldsBeside(field: Element): NearName[] {
  const others = [...(field.parentNode?.children ?? [])].filter((other) => other !== field).slice(0, 2 * mostCells);
  return others
    .flatMap((other) => pairOf(other) ?? [])
    .filter(({ head, words }) => head !== '' && words !== '')
    .slice(0, mostCells / 2);
}
