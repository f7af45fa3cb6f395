/** What a page that looks around can see of itself and of what is done to it. */
export interface PageView {
  globals: string[];
  /** Names of properties on nodes, on `chrome` and on prototypes that pages use. */
  properties: string[];
  markup: string;
  /** The texts of the rules of adopted style sheets. */
  sheets: string[];
  /** Each highlight's name with the texts of its ranges. */
  highlights: Record<string, string[]>;
  openShadowRoots: number;
  /** Changes of the DOM so far, events that no person and no page made, errors and violations. */
  happened: string[];
  /** Cookies, storages, databases, caches and what was loaded. */
  kept: string[];
}

/** Runs in the page before its own scripts. @param words the names of events to listen to */
export function startWatching(words: string[]): void {
  const happened: string[] = [];
  Object.assign(globalThis, { happened });
  const hear = (event: Event): void => {
    if (!event.isTrusted || event.type === 'message') happened.push(`event ${event.type}`);
  };
  for (const word of words) {
    window.addEventListener(word, hear, true);
    document.addEventListener(word, hear, true);
  }
  window.addEventListener('error', ({ message }) => happened.push(`error ${message}`));
  document.addEventListener('securitypolicyviolation', ({ blockedURI }) => happened.push(`violation ${blockedURI}`));
  document.addEventListener('DOMContentLoaded', () => {
    const told = (records: MutationRecord[]): void => {
      happened.push(...records.map(({ type, target }) => `${type} of ${target.nodeName}`));
    };
    const what = { childList: true, characterData: true, attributes: true, subtree: true };
    new MutationObserver(told).observe(document, what);
  });
}

/** Runs in the page. */
export async function lookAround(): Promise<PageView> {
  const prototypes = [EventTarget, Node, Element, HTMLElement, Text, Document, Event, Range, Array, Object, Promise];
  const properties = prototypes.flatMap((each) => Reflect.ownKeys(each.prototype).map(String));
  const own = globalThis as { chrome?: object; happened?: string[] };
  properties.push(...Reflect.ownKeys(own.chrome ?? {}).map(String));
  const walker = document.createTreeWalker(document);
  for (let node: Node | null = document; node; node = walker.nextNode())
    properties.push(...Reflect.ownKeys(node).map(String));
  const textOf = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range.toString();
  };
  const highlights = [...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(textOf)] as const);
  const databases = await indexedDB.databases();
  return {
    globals: Reflect.ownKeys(window).map(String).toSorted(),
    properties,
    markup: document.documentElement.outerHTML,
    sheets: document.adoptedStyleSheets.map(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText).join(' ')),
    highlights: Object.fromEntries(highlights),
    openShadowRoots: [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot).length,
    happened: [...(own.happened ?? [])],
    kept: [
      ...[document.cookie, window.name, JSON.stringify(history.state), document.title],
      ...[localStorage, sessionStorage].map((storage) => JSON.stringify(storage)),
      ...databases.map(({ name }) => name ?? ''),
      ...(await caches.keys()),
      ...performance.getEntries().flatMap(({ entryType, name }) => (entryType === 'resource' ? [name] : [])),
    ],
  };
}

/** TypeScript leaves it out, because no standard has it. */
type WithFind = Window & { find(text: string, isCased: boolean, isBackwards: boolean, isWrapped: boolean): boolean };

/** Runs in the page: which of the words can be found in it, also where only `find` and a selection reach. */
export function findWords(words: string[]): { found: string[]; selected: string } {
  const found = words.filter((word) => {
    getSelection()?.removeAllRanges();
    return (window as unknown as WithFind).find(word, false, false, true);
  });
  getSelection()?.selectAllChildren(document.documentElement);
  const selected = getSelection()?.toString() ?? '';
  getSelection()?.removeAllRanges();
  return { found, selected: `${selected} ${document.documentElement.innerText}` };
}
