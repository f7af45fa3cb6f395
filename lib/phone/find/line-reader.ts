import type { CountedAsking } from './asking.ts';
import { mayHoldNumber, narrowed } from './candidates.ts';
import type { FoundNumber } from './found-number.ts';
import { labelsOf } from './labels-of.ts';
import { isWholeLine, type LineText, linesOf, piecesOf, wholeLine } from './line-text.ts';
import type { Marks } from './marks.ts';
import { outerOf } from './nodes.ts';
import { isReadable } from './places.ts';

/** Turns lines of the page into marks. */
export interface LineReader {
  /** Reads a line anew. A long one is read as far as whoever pulls the generator wants. */
  read: (texts: readonly Text[]) => Generator<undefined, void> | undefined;
  /** How many numbers are marked or may be, once the worker has answered. */
  size: () => number;
  /** `onShown` gets the texts in or beside `restyled` elements that are drawn now. */
  reveal(restyled: ReadonlySet<Node>, onShown: (node: Text) => void): Generator<undefined, void>;
  /** Marks go with what is no longer drawn or no longer there; `onShown` gets the texts that are drawn again. */
  recheck(onShown: (node: Text) => void): Generator<undefined, void>;
}

/** More than this is looked at in parts, in characters. */
const longText = 5000;

function isInside(node: Node, elements: ReadonlySet<Node>): boolean {
  for (let at: Node | null = node; at; at = outerOf(at)) if (elements.has(at)) return true;
  return false;
}

export function createLineReader(asking: CountedAsking, marks: Marks): LineReader {
  /** Texts that would be marked if a person could read them. */
  const unread = new Set<Text>();

  function markNumbers(line: LineText): void {
    if (!mayHoldNumber(line.text)) return;
    const [first] = line.nodes;
    const labels = first ? labelsOf(outerOf(first), line.text) : '';
    const answered = (found: readonly FoundNumber[]): void => {
      for (const { start, end, number, display } of found) {
        marks.add({ pieces: piecesOf(line, start, end), number, display });
      }
    };
    asking.about(labels + line.text, answered);
  }

  function* readLines(texts: readonly Text[]): Generator<undefined, void> {
    for (const line of linesOf(texts)) {
      markNumbers(line);
      yield undefined;
    }
  }

  function isShown(node: Text): boolean {
    if (isReadable(node)) return true;
    unread.add(node);
    return false;
  }

  return {
    read(texts) {
      for (const node of texts) {
        marks.dropIn(node);
        unread.delete(node);
      }
      const [only] = texts;
      if (texts.length === 1 && only && isWholeLine(only)) {
        if (mayHoldNumber(only.data) && isShown(only)) markNumbers(wholeLine(only));
        return undefined;
      }
      const all = texts.map((node) => node.data).join('');
      return all.length > longText || mayHoldNumber(narrowed(all)) ? readLines(texts.filter(isShown)) : undefined;
    },
    size: () => marks.size() + asking.size(),
    *reveal(restyled, onShown) {
      for (const node of unread) {
        yield undefined;
        if (!isInside(node, restyled) || !isReadable(node)) continue;
        unread.delete(node);
        onShown(node);
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
