import { createLateRoots } from './late-roots.ts';
import { lineAround } from './line-around.ts';
import type { LineReader } from './line-reader.ts';
import type { Marks } from './marks.ts';
import { isText } from './nodes.ts';
import { mayHide, nodesToRead, watched } from './page-changes.ts';
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

export function createScanner({ reader, marks, onLink, signal }: ScannerDeps): Scanner {
  const roots = new WeakSet<Node>();
  const changed = new Set<Node>();
  const queue = createScanQueue(work, signal);
  const lateRoots = createLateRoots(add);
  let restyling: ReturnType<typeof setTimeout> | undefined;
  const events: WalkEvents = {
    onShadowRoot: add,
    onComponent: lateRoots.await,
    onLink,
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (isText(record.target)) marks.dropIn(record.target);
      for (const node of nodesToRead(record)) onChanged(node);
      if (!restyling && mayHide(record)) restyling = setTimeout(recheck, restyleMs);
    }
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

  function isInsideChanged(node: Node): boolean {
    for (let at = node.parentNode; at; at = at.parentNode) if (changed.has(at)) return true;
    return false;
  }

  function* readAround(node: Node): Generator<undefined, void> {
    const { first, last } = lineAround(node);
    const steps = walk(first, last, events);
    let step = steps.next();
    while (!step.done) {
      if (step.value) yield* reader.read(step.value);
      else yield undefined;
      step = steps.next();
    }
    if (!step.value && node.isConnected) changed.add(node);
  }

  function* work(): Generator<undefined, void> {
    for (const node of changed) {
      changed.delete(node);
      if (node.isConnected && !isInsideChanged(node)) yield* readAround(node);
    }
  }

  function recheck(): void {
    restyling = undefined;
    lateRoots.check();
    if (!signal.aborted && !document.hidden) reader.recheck(onChanged);
  }

  return { add, recheck };
}
