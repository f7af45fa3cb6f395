import type { Asking } from './asking.ts';
import { mayHoldNumber, narrowed } from './candidates.ts';
import { isDialLink, readLink } from './dial-links.ts';
import { readField } from './fields.ts';
import { labelsOf } from './labels-of.ts';
import type { TextRun } from './line-around.ts';
import { type LineText, linesOf, piecesOf } from './line-text.ts';
import { stillStands } from './marks.ts';
import { namesAround } from './near-names.ts';
import { outerOf } from './nodes.ts';
import type { Place } from './place.ts';
import { isReadable } from './places.ts';
import type { Target } from './target.ts';
import { walk } from './walk.ts';
import type { Whereabouts } from './whereabouts.ts';
import { textsIn, wordsAround } from './words-around.ts';

/** A place that was met, and how to find a part of it again. */
export interface MetPlace {
  at: Node;
  place: Omit<Place, 'key' | 'holder'>;
  /** The row or card it stands in, where there is one. */
  holder: Element | undefined;
  /** @param start and `end`: offsets in the text asked about, after its labels. */
  locate: (start: number, end: number) => Whereabouts | undefined;
}

/** A line with more words of its own needs none from around it, in characters. */
const tellingLine = 60;

const fields = 'input,textarea,select,output';

/** What links and fields would ask the worker, and what they would make of any answer. */
function overhear(read: (asking: Asking, then: (target: Target) => void) => void): [string, Target] | undefined {
  let asked = '';
  let target: Target | undefined;
  const asking: Asking = {
    about(text, then) {
      asked = text;
      then([{ start: 0, end: 0, number: '', display: '' }]);
    },
  };
  read(asking, (answer) => {
    target = answer;
  });
  return target && [asked, target];
}

function lineAt(line: LineText): MetPlace | undefined {
  const first = line.nodes.find((node) => node);
  const last = line.nodes.findLast((node) => node);
  if (!first || !last || !mayHoldNumber(line.text)) return undefined;
  const labels = labelsOf(outerOf(first), line.text);
  const around = line.text.length > tellingLine ? { before: '', after: '' } : wordsAround(first, last);
  const { near, holder } = namesAround(first);
  return {
    at: first,
    holder,
    place: { asked: labels + line.text, labelLength: labels.length, ...around, near },
    locate(start, end) {
      const pieces = piecesOf(line, start, end);
      const element = pieces[0] && outerOf(pieces[0].node);
      const mark = { pieces, number: '', display: '' };
      return element ? { element, pieces, stillStands: () => stillStands(mark) } : undefined;
    },
  };
}

function wholeAt(element: Element, shown: string, overheard: [string, Target]): MetPlace {
  const [asked, { record, stillStands: isStanding }] = overheard;
  const { near, holder } = namesAround(element);
  return {
    at: element,
    holder,
    place: {
      asked,
      labelLength: 0,
      shown: shown.slice(0, tellingLine),
      ...wordsAround(element, element),
      ...(record && { record }),
      near,
    },
    locate: () => ({
      element,
      pieces: textsIn(element).map((node) => ({ node, start: 0, end: node.length, text: narrowed(node.data) })),
      stillStands: isStanding,
    }),
  };
}

function linkAt(link: Element): MetPlace | undefined {
  if (!isDialLink(link) || !link.checkVisibility({ visibilityProperty: true })) return undefined;
  const overheard = overhear((asking, then) => readLink(link, asking, then));
  const words = narrowed(
    textsIn(link)
      .map(({ data }) => data)
      .join(''),
  ).trim();
  return overheard && wholeAt(link, words || (link.getAttribute('aria-label') ?? ''), overheard);
}

function shownValueOf(field: Element): string {
  if (field instanceof HTMLSelectElement) return field.selectedOptions[0]?.text ?? '';
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : field.textContent;
}

function fieldAt(field: Element): MetPlace | undefined {
  if (!field.checkVisibility({ visibilityProperty: true })) return undefined;
  const overheard = overhear((asking, then) => readField(field, asking, then));
  return overheard && wholeAt(field, narrowed(shownValueOf(field)).trim(), overheard);
}

/** What a dialling link says is the link's, and not listed as text besides. */
function outsideLinks(run: TextRun): Text[][] {
  const parts: Text[][] = [[]];
  for (const node of run) {
    const link = node.parentElement?.closest('a');
    if (link && isDialLink(link)) parts.push([]);
    else parts.at(-1)?.push(node);
  }
  return parts;
}

function inOrderOfPage(a: { at: Node }, b: { at: Node }): number {
  return a.at.compareDocumentPosition(b.at) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/**
 * Reads a tree and the open shadow trees in it, in the order of the page; yields where it may be interrupted. What
 * counts as text, link or field is decided by the same functions that mark numbers.
 *
 * @param isOver whether there is no time left; what was met by then is returned.
 */
export function* readPlaces(root: Document | ShadowRoot, isOver: () => boolean): Generator<undefined, MetPlace[]> {
  const met: { at: Node; places: MetPlace[] }[] = [];
  const links: Element[] = [];
  const roots: ShadowRoot[] = [];
  const note = (place: MetPlace | undefined): void => {
    if (place) met.push({ at: place.at, places: [place] });
  };
  function* readLines(run: TextRun): Generator<undefined, void> {
    for (const texts of outsideLinks(run)) {
      for (const line of linesOf(texts.filter(isReadable))) {
        if (isOver()) return;
        note(lineAt(line));
        yield undefined;
      }
    }
  }
  yield* walk(root, {
    readLine: readLines,
    onShadowRoot: (inner) => roots.push(inner),
    onComponent: () => undefined,
    onLink: (link) => links.push(link),
  });
  for (const link of links) if (!isOver()) note(linkAt(link));
  for (const field of root.querySelectorAll(fields)) if (!isOver()) note(fieldAt(field));
  yield undefined;
  for (const inner of roots) met.push({ at: inner.host, places: yield* readPlaces(inner, isOver) });
  return met.sort(inOrderOfPage).flatMap(({ places }) => places);
}
