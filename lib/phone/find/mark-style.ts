import { highlightName } from './marks.ts';
import { isShadowRoot } from './nodes.ts';

/** A quiet line under the number that keeps the text's own colour. Nothing of it is printed. */
const rules = `@media screen {
  ::highlight(${highlightName}) {
    text-decoration: underline dotted 0.09em color-mix(in srgb, currentColor 65%, #2563eb);
    background-color: rgb(37 99 235 / 9%);
  }
}`;

/** Gives each tree with marks the highlight's rule, which does not reach into shadow roots by itself. */
export interface MarkStyle {
  reach: (root: Node) => void;
  remove(): void;
}

export function createMarkStyle(): MarkStyle {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  const reached = new Set<WeakRef<DocumentOrShadowRoot>>();

  return {
    reach(root) {
      if (root !== document && !isShadowRoot(root)) return;
      const tree: DocumentOrShadowRoot = isShadowRoot(root) ? root : document;
      if (tree.adoptedStyleSheets.includes(sheet)) return;
      tree.adoptedStyleSheets.push(sheet);
      reached.add(new WeakRef(tree));
    },
    remove() {
      for (const reference of reached) {
        const tree = reference.deref();
        if (tree) tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((each) => each !== sheet);
      }
      reached.clear();
    },
  };
}
