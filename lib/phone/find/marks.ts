import type { Piece } from './line-text.ts';

/** A number on the page. */
export interface Mark {
  pieces: readonly Piece[];
  number: string;
  display: string;
}

/** The numbers on the page and their highlight. This list is the truth: the page can change the registry. */
export interface Marks {
  add(mark: Mark): void;
  /** Forgets what was marked in a text. */
  dropIn(node: Text): void;
  /** The mark that covers an offset of a text. */
  at(node: Text, offset: number): Mark | undefined;
  /** Texts that hold marks. */
  texts(): Iterable<Text>;
  /** Forgets what has left the page. */
  sweep(): void;
  clear(): void;
}

/** The name of the highlight: part of the product's contract. */
export const highlightName = 'ringside-number';

/** Whether the page still shows what was read, character for character. */
export function stillStands(mark: Mark): boolean {
  return mark.pieces.every(({ node, start, end, text }) => node.isConnected && node.data.slice(start, end) === text);
}

/** StaticRange, because live ranges make every change of the page dearer; marks follow changes by themselves. */
function rangeOf({ pieces }: Mark): StaticRange | undefined {
  const first = pieces[0];
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return undefined;
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
  const byText = new Map<Text, Set<Mark>>();
  const ranges = new Map<Mark, StaticRange>();

  function drop(mark: Mark): void {
    const range = ranges.get(mark);
    if (range) highlight.delete(range);
    ranges.delete(mark);
    for (const { node } of mark.pieces) {
      const others = byText.get(node);
      others?.delete(mark);
      if (others?.size === 0) byText.delete(node);
    }
  }

  function dropIn(node: Text): void {
    for (const mark of byText.get(node) ?? []) drop(mark);
  }

  return {
    add(mark) {
      const range = rangeOf(mark);
      if (range === undefined) return;
      ranges.set(mark, range);
      highlight.add(range);
      for (const { node } of mark.pieces) byText.set(node, (byText.get(node) ?? new Set()).add(mark));
      if (CSS.highlights.get(highlightName) !== highlight) CSS.highlights.set(highlightName, highlight);
      onTree(range.startContainer.getRootNode());
    },
    dropIn,
    at(node, offset) {
      for (const mark of byText.get(node) ?? []) {
        if (mark.pieces.some((piece) => piece.node === node && piece.start <= offset && offset <= piece.end))
          return mark;
      }
      return undefined;
    },
    texts: () => byText.keys(),
    sweep() {
      for (const node of byText.keys()) if (!node.isConnected) dropIn(node);
    },
    clear() {
      for (const mark of [...ranges.keys()]) drop(mark);
      if (CSS.highlights.get(highlightName) === highlight) CSS.highlights.delete(highlightName);
    },
  };
}
