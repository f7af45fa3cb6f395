/*
 * Functions that run inside the measured page: they may use nothing from around them.
 */

/** A number in a tree of its own, which needs the highlight's style as well. */
export function addShadowRoot(): void {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.append(Object.assign(document.createElement('p'), { textContent: 'Phone +1 415-200-0100' }));
  document.body.prepend(host);
  Object.assign(globalThis, { benchRoot: root });
}

/** What a script can leave in a page, as counts. */
export function pageState(): { highlights: number; sheets: number } {
  return {
    highlights: CSS.highlights.size,
    sheets: document.adoptedStyleSheets.length + benchRoot.adoptedStyleSheets.length,
  };
}
