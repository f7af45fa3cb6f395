/*
 * Functions that run inside a page of the corpus, handed over as source: they see nothing of this file but themselves.
 */
declare global {
  /** Answers what the worker would. */
  var ringsideJudge: (texts: string[]) => Promise<unknown>;
  /** Brings the chip's script. */
  var ringsideBringChip: () => Promise<unknown>;
  /** The number the chip showed last. */
  var ringsideShown: string;
  /** How many questions of the page's script wait for their answer. */
  var ringsideOpen: number;
  /** What may be pointed at, in the order of the page. */
  var ringsideSpots: (Element | Range)[];
}

/** The worker and the browser, as far as the page's script needs them. */
export function standInForBrowser(): void {
  globalThis.ringsideShown = '';
  globalThis.ringsideOpen = 0;
  const sendMessage = async ({ name, input }: { name: string; input: { texts: string[] } }) => {
    globalThis.ringsideOpen += 1;
    if (name === 'page.chip') await globalThis.ringsideBringChip();
    const verdicts = name === 'phone.verdicts' && { verdicts: await globalThis.ringsideJudge(input.texts) };
    globalThis.ringsideOpen -= 1;
    return { ok: true, data: { enabled: true, ...verdicts } };
  };
  const getMessage = (key: string, number = ''): string => {
    if (key === 'chip_call') globalThis.ringsideShown = number;
    return `${key} ${number}`;
  };
  const onMessage = { addListener: () => undefined, removeListener: () => undefined };
  Reflect.set(globalThis, 'chrome', { runtime: { id: 'ringside', sendMessage, onMessage }, i18n: { getMessage } });
}

export function countMarks(): number {
  return (CSS.highlights.get('ringside-number')?.size ?? 0) + globalThis.ringsideOpen;
}

/** Lets a page go on for as long as its script needs to come back to work: by its own clock and its own frames. */
export async function passQuietly(): Promise<void> {
  const endsAtMs = performance.now() + 700;
  for (let frames = 0; frames < 30 || performance.now() < endsAtMs; frames += 1) {
    await new Promise(requestAnimationFrame);
  }
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

/** Puts the chip away and scrolls to a spot. Returns its middle, in the frame's CSS pixels, and whether it is marked. */
export function goTo(index: number): { x: number; y: number; isMark: boolean } | undefined {
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  globalThis.ringsideShown = '';
  const spot = globalThis.ringsideSpots[index];
  const around = spot instanceof Range ? spot.startContainer.parentNode : spot;
  const element = around instanceof ShadowRoot ? around.host : around;
  if (element instanceof Element) element.scrollIntoView({ behavior: 'instant', block: 'center', inline: 'center' });
  const box = [...(spot?.getClientRects() ?? [])].find(({ width }) => width > 0);
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2, isMark: spot instanceof Range };
}

/**
 * The number the chip shows. Empty when the page has drawn some frames without the script showing one or having
 * anything left to ask: counted in frames, it holds on a busy machine, too.
 */
export async function shownNumber(): Promise<string> {
  for (let frames = 0; frames < 15 && globalThis.ringsideShown === ''; frames += 1) {
    await new Promise(requestAnimationFrame);
    if (globalThis.ringsideOpen > 0) frames = 0;
  }
  return globalThis.ringsideShown;
}
