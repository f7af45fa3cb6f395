import { narrowed } from './candidates.ts';
import type { Piece } from './line-text.ts';

/** A number on the page. */
export interface Mark {
  pieces: readonly Piece[];
  number: string;
  display: string;
}

/** The numbers on the page and their highlight. This list is the truth: the page can change the registry. */
export interface Marks {
  /** Marks a number, unless something is marked there. */
  add(mark: Mark): void;
  /** Forgets what was marked in a text. */
  dropIn(node: Text): void;
  /** The mark that covers an offset of a text. */
  at(node: Text, offset: number): Mark | undefined;
  /** Texts that hold marks. */
  texts(): Text[];
  clear(): void;
}

/** The name of the highlight: part of the product's contract. */
const highlightName = 'ringside-number';

/** A quiet line under the number that keeps the text's own colour. Nothing of it is printed. */
export const markRules = `@media screen{::highlight(${highlightName}){text-decoration:underline dotted #2563eb;background:#2563eb17}}`;

/** Whether the page still shows what was read, character for character. */
export function stillStands({ pieces }: Mark): boolean {
  return pieces.every(
    ({ node, start, end, text }) => node.isConnected && narrowed(node.data.slice(start, end)) === text,
  );
}

/** StaticRange, because live ranges make every change of the page dearer; marks follow changes by themselves. */
function rangeOf(first: Piece, last: Piece): StaticRange {
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.start,
    endContainer: last.node,
    endOffset: last.end,
  });
}

/** @param onTree called with the tree of each new mark, which needs the highlight's style. */
export function createMarks(onTree: (root: Node) => void): Marks {
  const highlight = new Highlight();
  const byText = new Map<Text, Map<Mark, StaticRange>>();

  function at(node: Text, offset: number): Mark | undefined {
    for (const mark of byText.get(node)?.keys() ?? []) {
      if (mark.pieces.some((piece) => piece.node === node && piece.start <= offset && offset <= piece.end)) return mark;
    }
    return undefined;
  }

  function dropIn(text: Text): void {
    for (const [mark, range] of byText.get(text) ?? []) {
      highlight.delete(range);
      for (const { node } of mark.pieces) byText.get(node)?.delete(mark);
    }
    byText.delete(text);
  }

  return {
    add(mark) {
      const first = mark.pieces[0];
      const last = mark.pieces.at(-1);
      if (!first || !last || !stillStands(mark) || mark.pieces.some(({ node, start }) => at(node, start))) return;
      const range = rangeOf(first, last);
      highlight.add(range);
      for (const { node } of mark.pieces) byText.set(node, new Map(byText.get(node)).set(mark, range));
      if (CSS.highlights.get(highlightName) !== highlight) CSS.highlights.set(highlightName, highlight);
      onTree(first.node.getRootNode());
    },
    dropIn,
    at,
    texts: () => [...byText.keys()],
    clear() {
      highlight.clear();
      byText.clear();
      if (CSS.highlights.get(highlightName) === highlight) CSS.highlights.delete(highlightName);
    },
  };
}
