import { createLateRoots } from './late-roots.ts';
import { lineAround } from './line-around.ts';
import type { LineReader } from './line-reader.ts';
import type { Marks } from './marks.ts';
import { isShadowRoot } from './nodes.ts';
import { watchChanges } from './page-changes.ts';
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
  const restyled = new Set<Node>();
  const queue = createScanQueue(work, signal);
  const lateRoots = createLateRoots(add, signal);
  let mustSweep = false;
  const events: WalkEvents = {
    onShadowRoot: add,
    onComponent: lateRoots.await,
    onLink,
  };
  const changes = watchChanges(
    {
      onChanged,
      onTextChanged(node) {
        marks.dropIn(node);
        onChanged(node);
      },
      onRemoved() {
        mustSweep = true;
        queue.wake();
      },
      onRestyled(element) {
        if (restyled.size === 0) setTimeout(recheckRestyled, restyleMs);
        restyled.add(element);
      },
    },
    signal,
  );

  function onChanged(node: Node): void {
    changed.add(node);
    queue.wake();
  }

  function add(root: Document | ShadowRoot): void {
    if (roots.has(root) || signal.aborted) return;
    roots.add(root);
    changes.observe(root);
    onChanged(root);
  }

  function isInsideChanged(node: Node): boolean {
    for (let at = node.parentNode; at !== null; at = at.parentNode) if (changed.has(at)) return true;
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
    if (mustSweep) marks.sweep();
    mustSweep = false;
  }

  function recheckRestyled(): void {
    const targets = [...restyled];
    restyled.clear();
    if (signal.aborted || document.hidden) return;
    const isAffected = (node: Text): boolean =>
      isShadowRoot(node.getRootNode()) || targets.some((target) => target.contains(node));
    reader.recheck(isAffected, onChanged);
  }

  return {
    add,
    recheck() {
      lateRoots.check();
      if (!document.hidden) reader.recheck(() => true, onChanged);
    },
  };
}
