import { isElement, outerOf } from './nodes.ts';

/** A part of one text node, and what stood there, with narrowed white space, when it was read. */
export interface Piece {
  node: Text;
  start: number;
  end: number;
  text: string;
}

/** A line as a person reads it. For each character, where it came from; borders between cells came from nowhere. */
export interface LineText {
  text: string;
  nodes: readonly (Text | undefined)[];
  offsets: readonly number[];
}

/** Longer lines are read in parts, which the worker accepts and which do not hold the page up; in characters. */
const longestLine = 1500;

/** A text without spaces is cut where it gets too long for a message. */
const longestWord = 1900;

/** A chance to pause is given after this many characters: not all of them show. */
const stride = 5000;

function emptyLine(): { text: string; nodes: (Text | undefined)[]; offsets: number[] } {
  return { text: '', nodes: [], offsets: [] };
}

/** What is seen between two neighbouring texts: nothing, room, or the border of a cell or a line. */
function gapBetween(from: Text, to: Text): string {
  let gap = '';
  for (const [start, end] of [
    [from, to],
    [to, from],
  ] as const) {
    // Both stand in one tree, whose top may be a shadow root.
    for (let at: Node | null = start.parentNode; isElement(at) && !at.contains(end); at = at.parentNode) {
      const { display } = getComputedStyle(at);
      if (!display.startsWith('inline') && display !== 'contents') return '\n';
      if (display.startsWith('inline-')) gap = ' ';
    }
  }
  return gap;
}

/** Where each character of a line stands that is one text as it is. */
const inPlace = Array.from({ length: longestLine }, (_, offset) => offset);

/** Whether a text without neighbours is a line as it stands; otherwise that has to be looked at closer. */
export function isWholeLine({ data }: Text): boolean {
  return data.length <= longestLine && !/[\t\r\n]| {2}/.test(data);
}

/** A text that is a line by itself. */
export function wholeLine(node: Text): LineText {
  const { data: text } = node;
  return { text, nodes: new Array<Text>(text.length).fill(node), offsets: inPlace };
}

/** Line feeds in the source are spaces, unless the page shows them. */
function keepsLineFeeds(node: Text): boolean {
  const outer = outerOf(node);
  return !!outer && node.data.includes('\n') && getComputedStyle(outer).whiteSpace.startsWith('pre');
}

/**
 * Joins texts to lines as a person reads them: source white space is one space, cells stay apart. Gives a line now and
 * then in long texts, if only an empty one, so that whoever reads can pause.
 */
export function* linesOf(texts: readonly Text[]): Generator<LineText, void> {
  let line = emptyLine();
  let previous: Text | undefined;
  const append = (char: string, node: Text | undefined, offset: number): void => {
    if (char === ' ' && line.text.endsWith(' ')) return;
    line.text += char;
    line.nodes.push(node);
    line.offsets.push(offset);
  };
  for (const node of texts) {
    const { data } = node;
    const keepsFeeds = keepsLineFeeds(node);
    if (previous && data.trim()) for (const char of gapBetween(previous, node)) append(char, undefined, 0);
    for (let offset = 0; offset < data.length; offset += 1) {
      const char = data.charAt(offset);
      const shown = ' \t\r\n'.includes(char) && !(char === '\n' && keepsFeeds) ? ' ' : char;
      if (offset % stride === stride - 1) yield emptyLine();
      if (line.text.length > (shown === ' ' ? longestLine : longestWord)) {
        yield line;
        line = emptyLine();
      }
      append(shown, node, offset);
    }
    if (data.trim()) previous = node;
  }
  yield line;
}

/** The parts of text nodes that make up a line from `start` to `end`. */
export function piecesOf({ text, nodes, offsets }: LineText, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  for (let from = start, to = start; from < end; from = to) {
    const node = nodes[from];
    while (to < end && nodes[to] === node) to += 1;
    if (node) {
      pieces.push({ node, start: offsets[from] ?? 0, end: (offsets[to - 1] ?? 0) + 1, text: text.slice(from, to) });
    }
  }
  return pieces;
}
