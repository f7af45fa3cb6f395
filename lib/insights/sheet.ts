/** A text, a number, or nothing to be told. */
export type Cell = string | number | null;

/** Figures as a table: what stands behind a picture, goes to the clipboard and into a file. */
export interface Sheet {
  head: string[];
  rows: Cell[][];
}

/** What a spreadsheet would take for a formula, also behind blanks. */
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/** A name somebody gave themselves must not become a formula in somebody else's spreadsheet. */
function harmless(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** Without a locale: spreadsheets and programs read it. At most two decimals. */
function plain(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return harmless(cell);
  return Number.isFinite(cell) ? String(Math.round(cell * 100) / 100) : '';
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const lines = ({ head, rows }: Sheet): Cell[][] => [head, ...rows];

/** Comma-separated values as RFC 4180 has them, behind the mark by which spreadsheets know UTF-8. */
export function toCsv(sheet: Sheet): string {
  const text = lines(sheet).map((cells) => `${cells.map((cell) => quoted(plain(cell))).join(',')}\r\n`);
  return `\uFEFF${text.join('')}`;
}

/** Tab-separated values, which spreadsheets paste into cells. */
export function toTsv(sheet: Sheet): string {
  const cellText = (cell: Cell): string => plain(typeof cell === 'string' ? cell.replace(/[\t\r\n]+/g, ' ') : cell);
  return lines(sheet)
    .map((cells) => cells.map(cellText).join('\t'))
    .join('\n');
}

/** By which column rows are ordered; undefined: as they came. */
export type Order = { column: number; isDescending: boolean } | undefined;

/** Whether a column has numbers, by which its rows can be ordered. */
export function isOrderable({ rows }: Sheet, column: number): boolean {
  return rows.some((cells) => typeof cells[column] === 'number');
}

/** The order after somebody has pressed a column's head: the most first, the least first, as they came. */
export function nextOrder(order: Order, column: number): Order {
  if (order?.column !== column) return { column, isDescending: true };
  return order.isDescending ? { column, isDescending: false } : undefined;
}

/** The rows in this order; what has no number comes last. */
export function inOrder(sheet: Sheet, order: Order): Sheet {
  if (!order) return sheet;
  const rank = (cells: Cell[]): number => {
    const cell = cells[order.column];
    if (typeof cell !== 'number') return Number.POSITIVE_INFINITY;
    return order.isDescending ? -cell : cell;
  };
  const rows = sheet.rows.toSorted((one, other) => {
    const [left, right] = [rank(one), rank(other)];
    return left === right ? 0 : left - right;
  });
  return { ...sheet, rows };
}
