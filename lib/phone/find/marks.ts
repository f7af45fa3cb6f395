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
  clear: () => void;
}

/** The name of the highlight: part of the product's contract. */
const highlightName = 'ringside-number';

/**
 * A quiet line under the number that keeps the text's own colour. Nothing of it is printed. Highlights inherit, also
 * into shadow roots: a rule for the root costs a third of a rule for every element.
 */
const markRules = `@media screen{:root::highlight(${highlightName}){text-decoration:underline dotted #2563eb;background:#2563eb17}}`;

/** Whether the page still shows what was read, character for character. */
export function stillStands({ pieces }: Mark): boolean {
  return pieces.every(
    ({ node, start, end, text }) => node.isConnected && narrowed(node.data.slice(start, end)) === text,
  );
}

/** A mark's part of one text. */
interface Spot extends Piece {
  mark: Mark;
  range: StaticRange;
}

export function createMarks(): Marks {
  const highlight = new Highlight();
  const sheet = new CSSStyleSheet();
  let isAwaited = false;
  /** In the order of the text. Numbers are found in that order, so that the last spots answer most questions. */
  const byText = new Map<Text, Spot[]>();

  function spotsIn(node: Text): Spot[] {
    return byText.get(node) ?? [];
  }

  function at(node: Text, offset: number): Mark | undefined {
    const spot = spotsIn(node).findLast(({ start }) => start <= offset);
    return spot && offset <= spot.end ? spot.mark : undefined;
  }

  function dropIn(text: Text): void {
    const spots = spotsIn(text);
    byText.delete(text);
    for (const { mark, range } of spots) {
      highlight.delete(range);
      for (const { node } of mark.pieces) {
        if (node !== text) {
          byText.set(
            node,
            spotsIn(node).filter((spot) => spot.mark !== mark),
          );
        }
      }
    }
  }

  /** The page may have replaced what is registered; one look will do for all that is marked in one go. */
  function show(): void {
    isAwaited = false;
    if (!highlight.size) return;
    if (CSS.highlights.get(highlightName) !== highlight) CSS.highlights.set(highlightName, highlight);
    if (document.adoptedStyleSheets.includes(sheet)) return;
    sheet.replaceSync(markRules);
    document.adoptedStyleSheets.push(sheet);
  }

  return {
    add(mark) {
      const first = mark.pieces[0];
      const last = mark.pieces.at(-1);
      if (!first || !last || !stillStands(mark) || mark.pieces.some(({ node, start }) => at(node, start))) return;
      // A live range would make every change of the page dearer; marks follow changes by themselves.
      const range = new StaticRange({
        startContainer: first.node,
        startOffset: first.start,
        endContainer: last.node,
        endOffset: last.end,
      });
      highlight.add(range);
      for (const piece of mark.pieces) {
        const spots = spotsIn(piece.node);
        spots.splice(spots.findLastIndex(({ start }) => start <= piece.start) + 1, 0, { ...piece, mark, range });
        byText.set(piece.node, spots);
      }
      // A new style sheet restyles the page; just before a frame, nobody has to wait for that in the middle of work.
      if (!isAwaited) requestAnimationFrame(show);
      isAwaited = true;
    },
    dropIn,
    at,
    texts: () => [...byText.keys()],
    clear() {
      highlight.clear();
      byText.clear();
      if (CSS.highlights.get(highlightName) === highlight) CSS.highlights.delete(highlightName);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    },
  };
}
