/*
 * Functions that run inside the measured page: they may use nothing from around them.
 */

/** Reads every text and tests one expression: no finder can cost less. Milliseconds. */
export function walkFloor(): number {
  const startedAt = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let hits = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (/\d{6}/.test(node.nodeValue ?? '')) hits += 1;
  document.title = String(hits);
  return performance.now() - startedAt;
}

/** The peer: libphonenumber-js reads every text. Milliseconds; its script is there already. */
export function walkWithLibrary(): number {
  const startedAt = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let hits = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    hits += libphonenumber.findPhoneNumbersInText(node.nodeValue ?? '', 'US').length;
  }
  document.title = String(hits);
  return performance.now() - startedAt;
}

/** Stands in for the extension: messages go to the bench's server and back. */
export function standInForExtension(): void {
  const runtime = {
    id: 'bench',
    sendMessage: async (message: unknown): Promise<unknown> => {
      const answer = await fetch('/', { method: 'POST', body: JSON.stringify(message) });
      return await answer.json();
    },
  };
  Object.assign(globalThis, { chrome: { runtime, i18n: { getMessage: (key: string) => key } } });
}

/** Changes texts every 100 ms, as a page does that shows what is going on; ends by itself. */
export function startChanges({ count, lastsMs }: { count: number; lastsMs: number }): void {
  const texts = [...document.querySelectorAll('p')].map((paragraph) => paragraph.firstChild);
  const endsAt = performance.now() + lastsMs;
  let turn = 0;
  const timer = setInterval(() => {
    for (let index = 0; index < count; index += 1) {
      turn += 1;
      const text = texts[(turn * 7) % texts.length];
      if (text) text.nodeValue = `Phone +1 415-555-${String(1000 + (turn % 9000))}`;
    }
    if (performance.now() > endsAt) clearInterval(timer);
  }, 100);
}

/** How many numbers are marked. */
export function countMarks(): number {
  return CSS.highlights.get('ringside-number')?.size ?? 0;
}
