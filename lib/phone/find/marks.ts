import { narrowed } from './candidates.ts';
import type { Piece } from './line-text.ts';
import { isFar } from './places.ts';

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
  size(): number;
  /** Draws the marks near the window and no others, as long as every frame counts; yields where it may be interrupted. */
  drawNear(): Generator<undefined, void>;
  drawAll: () => void;
  /** Draws now what was marked of late: the page is about to draw anyway. */
  draw: () => void;
  clear: () => void;
}

/** The name of the highlight: part of the product's contract. What it looks like stands in `number-marks.css`. */
const highlightName = 'ringside-number';

/** How long a mark waits for a frame of the page's own where every frame counts, in milliseconds. */
const frameWaitMs = 100;

/** Whether the page still shows what was read, character for character. */
export function stillStands({ pieces }: Mark): boolean {
  return pieces.every(({ node, start, end, text }) => {
    const shown = node.data.slice(start, end);
    return node.isConnected && (shown === text || narrowed(shown) === text);
  });
}

/** A mark's part of one text. */
interface Spot extends Piece {
  mark: Mark;
  range: StaticRange;
}

/** A live range would make every change of the page dearer; marks follow changes by themselves. */
function rangeOf(first: Piece, last: Piece): StaticRange {
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.start,
    endContainer: last.node,
    endOffset: last.end,
  });
}

export function createMarks(): Marks {
  const all = new Highlight();
  let isAwaited = false;
  /** What is drawn: the browser looks at each range of it in every frame that shows a change. */
  let drawn = all;
  /** Marks that are not drawn yet. */
  let waiting: StaticRange[] = [];
  /** In the order of the text. Numbers are found in that order, so that the last spots answer most questions. */
  const byText = new Map<Text, Spot[]>();

  function spotsIn(node: Text): Spot[] {
    return byText.get(node) ?? [];
  }

  function at(node: Text, offset: number): Mark | undefined {
    const spot = byText.get(node)?.findLast(({ start }) => start <= offset);
    return spot && offset <= spot.end ? spot.mark : undefined;
  }

  function dropIn(text: Text): void {
    const spots = byText.get(text);
    if (!spots) return;
    byText.delete(text);
    for (const { mark, range } of spots) {
      all.delete(range);
      drawn.delete(range);
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
  function draw(): void {
    isAwaited = false;
    for (const range of waiting) if (all.has(range)) drawn.add(range);
    waiting = [];
    if (!all.size) return;
    if (CSS.highlights.get(highlightName) !== drawn) CSS.highlights.set(highlightName, drawn);
  }

  function drawSoon(range: StaticRange): void {
    waiting.push(range);
    if (isAwaited) return;
    isAwaited = true;
    // A frame of ours costs a busy page as much as one of its own.
    if (drawn === all) requestAnimationFrame(draw);
    else setTimeout(draw, frameWaitMs);
  }

  return {
    add(mark) {
      const first = mark.pieces[0];
      const last = mark.pieces.at(-1);
      if (!first || !last || !stillStands(mark) || mark.pieces.some(({ node, start }) => at(node, start))) return;
      const range = rangeOf(first, last);
      all.add(range);
      for (const piece of mark.pieces) {
        const spots = spotsIn(piece.node);
        spots.splice(spots.findLastIndex(({ start }) => start <= piece.start) + 1, 0, { ...piece, mark, range });
        byText.set(piece.node, spots);
      }
      if (drawn === all || !isFar(first.node)) drawSoon(range);
    },
    dropIn,
    at,
    texts: () => [...byText.keys()],
    size: () => all.size,
    *drawNear() {
      const near = new Highlight();
      drawn = near;
      for (const [node, spots] of byText) {
        yield undefined;
        if (drawn !== near) return;
        if (!isFar(node)) for (const { range } of spots) if (all.has(range)) near.add(range);
      }
      draw();
    },
    drawAll() {
      drawn = all;
      draw();
    },
    draw,
    clear() {
      all.clear();
      drawn.clear();
      byText.clear();
      if (CSS.highlights.get(highlightName) === drawn) CSS.highlights.delete(highlightName);
    },
  };
}
