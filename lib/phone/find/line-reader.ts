import type { Asking } from './asking.ts';
import { excerptsOf, mayHoldNumber } from './excerpts.ts';
import { type LineText, passagesOf, readLine } from './line-text.ts';
import { type Mark, type Marks, stillStands } from './marks.ts';
import { isReadable } from './places.ts';

/** Turns lines of the page into marks. */
export interface LineReader {
  /** Reads a line anew; yields where it may be interrupted. */
  read(texts: readonly Text[]): Generator<undefined, void>;
  /** Marks go with what is no longer drawn; `onShown` gets the texts that are drawn again. */
  recheck(isAffected: (node: Text) => boolean, onShown: (node: Text) => void): void;
}

/** Texts are first read one by one when they are this long, in characters. */
const longText = 1000;

/** What stands there, with source white space narrowed as it is on screen. */
function narrowed(parts: readonly string[]): string {
  return parts.join('').replace(/\s+/g, ' ');
}

export function createLineReader(asking: Asking, marks: Marks): LineReader {
  /** Texts that would be marked if a person could read them. */
  const unread = new Set<Text>();

  function place(mark: Mark): void {
    const isTaken = mark.pieces.some(({ node, start }) => marks.at(node, start) !== undefined);
    if (mark.pieces.length > 0 && !isTaken && stillStands(mark)) marks.add(mark);
  }

  function markNumbers(line: LineText): void {
    for (const { text, at, from, to } of excerptsOf(line.text)) {
      const answered: Parameters<Asking['about']>[1] = (found) => {
        for (const { start, end, number, display } of found) {
          const isOfThisExcerpt = at + start >= from && at + start < to;
          if (isOfThisExcerpt) place({ pieces: line.piecesOf(at + start, at + end), number, display });
        }
      };
      const known = asking.about(text, answered);
      if (known) answered(known);
    }
  }

  return {
    *read(texts) {
      for (const node of texts) {
        marks.dropIn(node);
        unread.delete(node);
      }
      const isShort = texts.every((node) => node.data.length < longText);
      if (isShort && !mayHoldNumber(narrowed(texts.map((node) => node.data)))) return;
      const readable = texts.filter(isReadable);
      for (const node of texts) if (!readable.includes(node)) unread.add(node);
      for (const passages of passagesOf(readable)) {
        if (mayHoldNumber(narrowed(passages.map((passage) => passage.text)))) markNumbers(readLine(passages));
        yield undefined;
      }
    },
    recheck(isAffected, onShown) {
      for (const node of [...unread]) {
        if (node.isConnected && !(isAffected(node) && isReadable(node))) continue;
        unread.delete(node);
        if (node.isConnected) onShown(node);
      }
      for (const node of [...marks.texts()]) {
        if (!isAffected(node) || isReadable(node)) continue;
        marks.dropIn(node);
        unread.add(node);
      }
    },
  };
}
