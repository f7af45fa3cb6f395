import { createLateRoots } from './late-roots.ts';
import { textsAround } from './line-around.ts';
import type { LineReader } from './line-reader.ts';
import type { Marks } from './marks.ts';
import { isElement, isText, outerOf } from './nodes.ts';
import { mayHide, nodesToRead, watched } from './page-changes.ts';
import { joinsLine } from './places.ts';
import { createScanQueue } from './scan-queue.ts';
import { type WalkEvents, walk } from './walk.ts';

export interface ScannerDeps {
  reader: LineReader;
  marks: Marks;
  onLink: (link: Element) => void;
  signal: AbortSignal;
}

/** Keeps the marks in step with the page: reads it once, then what changes. */
export interface Scanner {
  /** Reads and watches a tree; a second time does nothing. */
  add(root: Document | ShadowRoot): void;
  /** Looks again at what no mutation tells: what is drawn, and late shadow roots. */
  recheck: () => void;
}

/** Restyling comes in storms; it is looked at this long after the first, in milliseconds. */
const restyleMs = 150;

/** The more there is to look at, the longer it waits: this much for each text with marks, in milliseconds. */
const restyleMsPerText = 0.25;

/** Changes far from what is seen wait this long when there are too many, in milliseconds. */
const farMs = 1000;

/** A number and the words that explain it fit into this; more neighbours would make small changes dear. */
const mostNeighbours = 16;

function isTree(node: Node): node is Element | Document | ShadowRoot {
  return 'querySelectorAll' in node;
}

/** Whether a node lies more than a screen away from what is seen. */
function isFar(node: Node): boolean {
  const box = (isElement(node) ? node : outerOf(node))?.getBoundingClientRect();
  return !!box && (box.top > 2 * innerHeight || box.bottom < -innerHeight);
}

export function createScanner({ reader, marks, onLink, signal }: ScannerDeps): Scanner {
  const roots = new WeakSet<Node>();
  const changed = new Set<Node>();
  const far = new Set<Node>();
  const queue = createScanQueue(work, signal);
  const lateRoots = createLateRoots(add);
  let isRestyled = false;
  let restyling: ReturnType<typeof setTimeout> | undefined;
  let nearing: ReturnType<typeof setTimeout> | undefined;
  const events: WalkEvents = { readLine: reader.read, onShadowRoot: add, onComponent: lateRoots.await, onLink };
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (isText(record.target)) marks.dropIn(record.target);
      for (const node of nodesToRead(record)) changed.add(node);
      if (!restyling && mayHide(record)) {
        restyling = setTimeout(recheck, restyleMs + marks.texts().length * restyleMsPerText);
      }
    }
    if (changed.size) queue.wake();
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
  window.addEventListener('scroll', comeNear, { capture: true, passive: true, signal });

  function onChanged(node: Node): void {
    changed.add(node);
    queue.wake();
  }

  function add(root: Document | ShadowRoot): void {
    if (roots.has(root) || signal.aborted) return;
    roots.add(root);
    observer.observe(root, watched);
    onChanged(root);
  }

  /** What was far may have come near, or there is time for it again. */
  function comeNear(): void {
    nearing = undefined;
    for (const node of far) onChanged(node);
    far.clear();
  }

  function isInsideChanged(node: Node): boolean {
    for (let at = node.parentNode; at; at = at.parentNode) if (changed.has(at)) return true;
    return false;
  }

  function* readAround(node: Node): Generator<undefined, void> {
    if (joinsLine(node) && !node.firstChild) yield* reader.read(textsAround(node, mostNeighbours));
    if (isTree(node) && !(yield* walk(node, events)) && node.isConnected) changed.add(node);
  }

  function* readChanged(): Generator<undefined, void> {
    for (const node of changed) {
      changed.delete(node);
      if (!node.isConnected || isInsideChanged(node)) continue;
      if (queue.isSpent() && isFar(node)) {
        far.add(node);
        if (!nearing) nearing = setTimeout(comeNear, farMs);
        yield undefined;
      } else {
        yield* readAround(node);
      }
    }
  }

  function* work(): Generator<undefined, void> {
    if (isRestyled) {
      isRestyled = false;
      yield* reader.recheck(onChanged);
    }
    yield* readChanged();
  }

  function recheck(): void {
    restyling = undefined;
    isRestyled = true;
    lateRoots.check();
    queue.wake();
  }

  return { add, recheck };
}
