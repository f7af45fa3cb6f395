/** Components seen without a shadow root; attaching one later is no mutation. */
export interface LateRoots {
  await: (element: Element) => void;
  check(): void;
}

/** Components get their roots soon after they appear; those whose code has not arrived are asked again later. */
const checksMs = [300, 1500, 4000];

export function createLateRoots(onRoot: (root: ShadowRoot) => void, signal: AbortSignal): LateRoots {
  const components = new Set<Element>();
  let isWatching = false;

  function check(): void {
    for (const element of components) {
      if (element.shadowRoot) onRoot(element.shadowRoot);
      if (element.shadowRoot || !element.isConnected) components.delete(element);
    }
  }

  function settle(): void {
    isWatching = false;
    check();
    for (const element of components) if (element.matches(':defined')) components.delete(element);
  }

  return {
    await(element) {
      components.add(element);
      if (isWatching || signal.aborted) return;
      isWatching = true;
      for (const ms of checksMs) setTimeout(ms === checksMs.at(-1) ? settle : check, ms);
    },
    check,
  };
}
