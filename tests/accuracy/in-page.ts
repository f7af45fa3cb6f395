/*
 * Functions that run inside a page of the corpus, handed over as source: they see nothing of this file but themselves.
 */
declare global {
  /** Answers what the worker would. */
  var ringsideJudge: (texts: string[]) => Promise<unknown>;
  /** The number the chip showed last. */
  var ringsideShown: string;
  /** What may be pointed at, in the order of the page. */
  var ringsideSpots: (Element | Range)[];
}

/** The worker and the browser, as far as the page's script needs them. */
export function standInForBrowser(): void {
  globalThis.ringsideShown = '';
  const sendMessage = async ({ name, input }: { name: string; input: { texts: string[] } }) => ({
    ok: true,
    data: {
      enabled: true,
      ...(name === 'phone.verdicts' && { verdicts: await globalThis.ringsideJudge(input.texts) }),
    },
  });
  const getMessage = (key: string, number = ''): string => {
    if (key === 'chip_call') globalThis.ringsideShown = number;
    return `${key} ${number}`;
  };
  const onMessage = { addListener: () => undefined, removeListener: () => undefined };
  Reflect.set(globalThis, 'chrome', { runtime: { id: 'ringside', sendMessage, onMessage }, i18n: { getMessage } });
}

/** Lists what may be pointed at: dialling links, fields, and marks outside of links. Returns the texts there. */
export function listSpots(): string[] {
  const elementsIn = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
    ]);
  const isDialLink = (element: Element): boolean =>
    /^\s*(?:tel|callto|tenfold):/i.test(element.getAttribute('href') ?? '');
  const drawn = elementsIn(document).filter((element) => element.getClientRects().length > 0);
  const isField = (element: Element): boolean => ['input', 'select', 'textarea'].includes(element.localName);
  const spots: (Element | Range)[] = drawn.filter((element) => isDialLink(element) || isField(element));
  CSS.highlights.get('ringside-number')?.forEach((mark) => {
    const range = document.createRange();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    const link = mark.startContainer.parentElement?.closest('a');
    if (!link || !isDialLink(link)) spots.push(range);
  });
  globalThis.ringsideSpots = spots;
  return spots.map((spot) => {
    if (spot instanceof Range) return spot.toString();
    return 'value' in spot ? String(spot.value) : spot.textContent;
  });
}

/** Puts the chip away and scrolls to a spot. Returns its middle, in the frame's CSS pixels. */
export function goTo(index: number): { x: number; y: number } | undefined {
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  globalThis.ringsideShown = '';
  const spot = globalThis.ringsideSpots[index];
  const around = spot instanceof Range ? spot.startContainer.parentNode : spot;
  const element = around instanceof ShadowRoot ? around.host : around;
  if (element instanceof Element) element.scrollIntoView({ behavior: 'instant', block: 'center', inline: 'center' });
  const box = [...(spot?.getClientRects() ?? [])].find(({ width }) => width > 0);
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

export function shownNumber(): string {
  return globalThis.ringsideShown;
}
