/*
 * Functions that run inside the measured page: they may use nothing from around them.
 */

/** How a number comes into view. */
export type Arrival = 'opened' | 'added' | 'changed' | 'shown' | 'scrolled' | 'stormed';

export interface MarkTimes {
  /** Until its mark was registered, in milliseconds. */
  registeredMs: number;
  /** Until the frame with the mark was drawn, in milliseconds. */
  drawnMs: number;
  /** Until the number itself was drawn, marked or not, in milliseconds. */
  textDrawnMs: number;
}

/** A paragraph that brings a number, prepared so that the arrival itself is one step. */
export function prepareArrival({ arrival, number }: { arrival: Arrival; number: string }): void {
  const paragraph = document.createElement('p');
  paragraph.id = 'arrival';
  // Beside the flow of the page: moving 20,000 paragraphs down is work of the page, and long.
  if (arrival !== 'scrolled') paragraph.style.cssText = 'position: fixed; top: 0; right: 0';
  document.getElementById('arrival')?.remove();
  scrollTo(0, 0);
  if (arrival === 'changed') paragraph.textContent = 'Nothing yet';
  else paragraph.textContent = `Phone ${number}`;
  if (arrival === 'shown') paragraph.hidden = true;
  if (arrival === 'scrolled') document.body.append(paragraph);
  else if (arrival === 'changed' || arrival === 'shown' || arrival === 'opened') document.body.prepend(paragraph);
  Object.assign(globalThis, { arrivingParagraph: paragraph });
  if (arrival === 'stormed') startChanges();
}

/** Lets the number arrive, and watches until it is marked and drawn; for five seconds at most. */
export async function timeArrival(given: { arrival: Arrival; number: string; script: string }): Promise<MarkTimes> {
  const paragraph = arrivingParagraph;
  const text = paragraph.firstChild;
  let registeredAt = 0;
  const isMarked = (): boolean =>
    [...(CSS.highlights.get('ringside-number') ?? [])].some(({ startContainer }) => startContainer === text);
  // The first moment is told by the highlight itself; a look once a frame would add half a frame.
  const originalAdd = Highlight.prototype.add;
  Highlight.prototype.add = function add(range) {
    if (range.startContainer === text) registeredAt ||= performance.now();
    return originalAdd.call(this, range);
  };
  const arrive = (): void => {
    if (given.arrival === 'added' || given.arrival === 'stormed') document.body.prepend(paragraph);
    if (given.arrival === 'changed' && text) text.nodeValue = `Phone ${given.number}`;
    if (given.arrival === 'shown') paragraph.hidden = false;
    if (given.arrival === 'scrolled') paragraph.scrollIntoView();
    if (given.arrival === 'opened')
      document.head.append(Object.assign(document.createElement('script'), { src: given.script }));
  };
  const startedAt = performance.now();
  let textDrawnMs: number | undefined;
  arrive();
  return await new Promise((resolve) => {
    const look = (): void => {
      const now = performance.now();
      const isSeen = isMarked();
      const isLast = isSeen || now - startedAt > 5000;
      // A message is handled after the frame it was sent in has been drawn.
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        const frameDrawnMs = performance.now() - startedAt;
        textDrawnMs ??= frameDrawnMs;
        if (!isLast) return;
        const registeredMs = Math.max(0, (registeredAt || now) - startedAt);
        resolve({ registeredMs, drawnMs: isSeen ? frameDrawnMs : Number.POSITIVE_INFINITY, textDrawnMs });
      };
      if (isLast || textDrawnMs === undefined) channel.port2.postMessage(undefined);
      if (isLast) Highlight.prototype.add = originalAdd;
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
