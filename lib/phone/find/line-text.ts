import { outerOf } from './nodes.ts';

/** A part of one text node. */
export interface Piece {
  node: Text;
  start: number;
  end: number;
  /** What stood there when it was read. */
  text: string;
}

/** A line as it is seen, with the way back to its text nodes. */
export interface LineText {
  text: string;
  /** The parts of text nodes that make up `text` from `start` to `end`. */
  piecesOf(start: number, end: number): Piece[];
}

/** A text node, or as much of a very long one as is read at a time. */
export interface Passage {
  node: Text;
  from: number;
  /** What stands there now. */
  text: string;
}

/** Where a character of the line came from; a border between cells came from nowhere. */
interface Origin {
  passage: Passage | undefined;
  offset: number;
}

/** What is read at a time, in characters, so that one enormous text does not hold the page up. */
const longestPassage = 8000;

const digitEdgeBefore = /[\p{Nd}+().\-/\p{L}:]\s*$/u;
const digitEdgeAfter = /^\s*[\p{Nd}+(.\-/)\p{L}]/u;

function displaysBetween(from: Text, to: Text): string[] {
  const displays: string[] = [];
  for (const [start, end] of [
    [from, to],
    [to, from],
  ] as const) {
    for (let at = outerOf(start); at !== null && !at.contains(end); at = outerOf(at)) {
      displays.push(getComputedStyle(at).display);
    }
  }
  return displays;
}

/** What is seen between two neighbouring texts: nothing, room, or the border of a cell or a line. */
function gapBetween(from: Passage, to: Passage): string {
  if (!digitEdgeBefore.test(from.text.slice(-40)) || !digitEdgeAfter.test(to.text.slice(0, 40))) return '';
  const displays = displaysBetween(from.node, to.node).filter((each) => each !== 'inline' && each !== 'contents');
  if (displays.length === 0) return '';
  return displays.every((display) => display.startsWith('inline')) ? ' ' : '\n';
}

/** Line feeds in the source are spaces, unless the page shows them. */
function keepsLineFeeds({ node, text }: Passage): boolean {
  const outer = text.includes('\n') ? outerOf(node) : null;
  return outer !== null && /^(?:pre|break)/.test(getComputedStyle(outer).whiteSpace);
}

function append(chars: string[], origins: Origin[], passage: Passage): void {
  const keepsFeeds = keepsLineFeeds(passage);
  for (let offset = 0; offset < passage.text.length; offset += 1) {
    const source = passage.text.charAt(offset);
    const isSpace = source === '\n' ? !keepsFeeds : source === ' ' || source === '\t' || source === '\r';
    if (isSpace && chars.at(-1) === ' ') continue;
    chars.push(isSpace ? ' ' : source);
    origins.push({ passage, offset });
  }
}

function toPieces(origins: readonly Origin[]): Piece[] {
  const pieces: Piece[] = [];
  for (const { passage, offset } of origins) {
    if (passage === undefined) continue;
    const start = passage.from + offset;
    const last = pieces.at(-1);
    const from = last?.node === passage.node ? last.start : start;
    const piece = { node: passage.node, start: from, end: start + 1, text: '' };
    piece.text = passage.text.slice(from - passage.from, offset + 1);
    if (from === start) pieces.push(piece);
    else pieces[pieces.length - 1] = piece;
  }
  return pieces;
}

/** Splits a run into what is read together: all of it, or a part of a very long text at a time. */
export function* passagesOf(texts: readonly Text[]): Generator<Passage[], void> {
  let together: Passage[] = [];
  for (const node of texts) {
    const data = node.data;
    if (data.length <= longestPassage) {
      together.push({ node, from: 0, text: data });
      continue;
    }
    if (together.length > 0) yield together;
    together = [];
    for (let from = 0; from < data.length; ) {
      const cut = data.lastIndexOf(' ', from + longestPassage);
      const to = cut > from ? cut : from + longestPassage;
      yield [{ node, from, text: data.slice(from, to) }];
      from = to;
    }
  }
  if (together.length > 0) yield together;
}

/** Joins texts to the line a person reads: source white space is one space, cells stay apart. */
export function readLine(passages: readonly Passage[]): LineText {
  const chars: string[] = [];
  const origins: Origin[] = [];
  let previous: Passage | undefined;
  for (const passage of passages) {
    const isBlank = passage.text.trim() === '';
    const gap = previous === undefined || isBlank ? '' : gapBetween(previous, passage);
    if (gap !== '') {
      chars.push(gap);
      origins.push({ passage: undefined, offset: 0 });
    }
    append(chars, origins, passage);
    if (!isBlank) previous = passage;
  }
  return { text: chars.join(''), piecesOf: (start, end) => toPieces(origins.slice(start, end)) };
}
