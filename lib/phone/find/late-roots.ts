/** Components seen without a shadow root; attaching one later is no mutation. */
export interface LateRoots {
  await: (element: Element) => void;
  check(): void;
}

/** Components get their roots soon after they appear; those whose code has not arrived are asked again later. */
const settledMs = 2000;

export function createLateRoots(onRoot: (root: ShadowRoot) => void): LateRoots {
  const components = new Map<Element, number>();

  function check(): void {
    const settledSince = performance.now() - settledMs;
    for (const [element, seenAtMs] of components) {
      const isSettled = seenAtMs < settledSince && element.matches(':defined');
      if (element.shadowRoot) onRoot(element.shadowRoot);
      if (element.shadowRoot || isSettled || !element.isConnected) components.delete(element);
    }
  }

  return {
    await(element) {
      if (!components.size) setTimeout(check, settledMs / 4);
      components.set(element, performance.now());
    },
    check,
  };
}
