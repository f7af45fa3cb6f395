import { markRules } from './marks.ts';
import { isShadowRoot } from './nodes.ts';

/** Gives each tree with marks the highlight's rule, which does not reach into shadow roots by itself. */
export interface MarkStyle {
  reach: (root: Node) => void;
  remove(): void;
}

export function createMarkStyle(): MarkStyle {
  const sheet = new CSSStyleSheet();
  const reached = new Set<WeakRef<DocumentOrShadowRoot>>();
  sheet.replaceSync(markRules);
  return {
    reach(root) {
      const tree = isShadowRoot(root) ? root : document;
      if (tree.adoptedStyleSheets.includes(sheet)) return;
      tree.adoptedStyleSheets.push(sheet);
      reached.add(new WeakRef(tree));
    },
    remove() {
      for (const reference of reached) {
        const tree = reference.deref();
        if (tree) tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((each) => each !== sheet);
      }
    },
  };
}
