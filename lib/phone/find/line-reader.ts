import type { Asking } from './asking.ts';
import { mayHoldNumber, narrowed } from './candidates.ts';
import type { FoundNumber } from './found-number.ts';
import { labelsOf } from './labels-of.ts';
import { type LineText, linesOf, piecesOf } from './line-text.ts';
import type { Marks } from './marks.ts';
import { outerOf } from './nodes.ts';
import { isReadable } from './places.ts';

/** Turns lines of the page into marks. */
export interface LineReader {
  /** Reads a line anew; yields where it may be interrupted. */
  read: (texts: readonly Text[]) => Generator<undefined, void>;
  /** Marks go with what is no longer drawn or no longer there; `onShown` gets the texts that are drawn again. */
  recheck(onShown: (node: Text) => void): Generator<undefined, void>;
}

/** More than this is looked at in parts, in characters. */
const longText = 5000;

export function createLineReader(asking: Asking, marks: Marks): LineReader {
  /** Texts that would be marked if a person could read them. */
  const unread = new Set<Text>();

  function markNumbers(line: LineText): void {
    const [first] = line.nodes;
    const labels = first ? labelsOf(outerOf(first), line.text) : '';
    const answered = (found: readonly FoundNumber[]): void => {
      for (const { start, end, number, display } of found) {
        marks.add({ pieces: piecesOf(line, start, end), number, display });
      }
    };
    asking.about(labels + line.text, answered);
  }

  return {
    *read(texts) {
      for (const node of texts) {
        marks.dropIn(node);
        unread.delete(node);
      }
      const all = texts.map((node) => node.data).join('');
      if (all.length < longText && !mayHoldNumber(narrowed(all))) return;
      const readable = texts.filter(isReadable);
      for (const node of texts) if (!readable.includes(node)) unread.add(node);
      for (const line of linesOf(readable)) {
        if (mayHoldNumber(line.text)) markNumbers(line);
        yield undefined;
      }
    },
    *recheck(onShown) {
      for (const node of [...unread, ...marks.texts()]) {
        yield undefined;
        const isRead = !unread.has(node);
        if (node.isConnected && isReadable(node) === isRead) continue;
        unread.delete(node);
        marks.dropIn(node);
        if (!isRead) onShown(node);
        else if (node.isConnected) unread.add(node);
      }
    },
  };
}
