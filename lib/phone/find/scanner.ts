import { createFarNodes } from './far-nodes.ts';
import { createLateRoots } from './late-roots.ts';
import { textsAround } from './line-around.ts';
import type { LineReader } from './line-reader.ts';
import { createLoad } from './load.ts';
import type { Marks } from './marks.ts';
import { isText } from './nodes.ts';
import { mayHide, nodesToRead, restyledBy, watched } from './page-changes.ts';
import { isFar, joinsLine } from './places.ts';
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
  add: (root: Document | ShadowRoot) => void;
  /** Looks again at what no mutation tells: what is drawn, and late shadow roots. */
  recheck: () => void;
}

/** Restyling comes in storms; all of it is looked at this long after the first, in milliseconds. */
const restyleMs = 150;

/** The more there is to look at, the longer it waits: this much for each text with marks, in milliseconds. */
const restyleMsPerText = 0.25;

/** What a mark that is drawn costs each frame that shows a change, in milliseconds. */
const frameMs = 0.007;

/** What it costs to read a change and to mark what it holds, in milliseconds. */
const changeMs = 0.02;

/** A number and the words that explain it fit into this; more neighbours would make small changes dear. */
const mostNeighbours = 16;

function isTree(node: Node): node is Element | Document | ShadowRoot {
  return 'querySelectorAll' in node;
}

export function createScanner({ reader, marks, onLink, signal }: ScannerDeps): Scanner {
  const roots = new WeakSet<Node>();
  const changed = new Set<Node>();
  const restyled = new Set<Node>();
  const queue = createScanQueue(work, signal);
  const lateRoots = createLateRoots(add);
  const load = createLoad({ onTurn, nowMs: () => performance.now(), later: setTimeout });
  const far = createFarNodes({
    isBusy: load.isBusy,
    numbers: reader.size,
    isAsking: () => reader.size() > marks.size(),
    onLook() {
      isNarrowing = load.isBusy();
      queue.wake();
    },
    signal,
  });
  let isRestyled = false;
  let isNarrowing = false;
  let restyling: ReturnType<typeof setTimeout> | undefined;
  const events: WalkEvents = {
    isLater: far.keeps,
    readLine: reader.read,
    onShadowRoot: add,
    onComponent: lateRoots.await,
    onLink,
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (isText(record.target)) marks.dropIn(record.target);
      for (const node of nodesToRead(record)) changed.add(node);
      for (const node of restyledBy(record)) restyled.add(node);
      if (!restyling && mayHide(record)) {
        restyling = setTimeout(recheck, restyleMs + marks.size() * restyleMsPerText);
      }
    }
    if (load.isBusy()) marks.draw();
    load.add(marks.size() * frameMs + records.length * changeMs);
    if (changed.size || restyled.size) queue.wake();
    if (!load.isBusy() && records.some(mayHide)) far.onMoved();
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });

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

  function onTurn(isBusy: boolean): void {
    if (!isBusy && !signal.aborted) marks.drawAll();
    far.look();
  }

  function isInsideChanged(node: Node): boolean {
    for (let at = node.parentNode; at; at = at.parentNode) if (changed.has(at)) return true;
    return false;
  }

  function* readAround(node: Node): Generator<undefined, void> {
    const isLater = isText(node) && far.keeps(node);
    if (!isLater && joinsLine(node) && !node.firstChild) yield* reader.read(textsAround(node, mostNeighbours)) ?? [];
    if (isTree(node) && !(yield* walk(node, events)) && node.isConnected) changed.add(node);
  }

  function* readChanged(): Generator<undefined, void> {
    for (const node of changed) {
      changed.delete(node);
      if (!node.isConnected || isInsideChanged(node)) continue;
      if (load.isBusy() && isFar(node)) far.add(node);
      else yield* readAround(node);
      yield undefined;
    }
  }

  function* work(): Generator<undefined, void> {
    if (isNarrowing) {
      isNarrowing = false;
      yield* marks.drawNear();
    }
    if (restyled.size) {
      const elements = new Set(restyled);
      restyled.clear();
      yield* reader.reveal(elements, onChanged);
    }
    if (isRestyled) {
      isRestyled = false;
      yield* reader.recheck(onChanged);
    }
    for (const node of far.take()) {
      if (node) changed.add(node);
      yield undefined;
    }
    yield* readChanged();
  }

  function recheck(): void {
    restyling = undefined;
    isRestyled = true;
    lateRoots.check();
    far.onMoved();
    queue.wake();
  }

  return { add, recheck };
}
