/*
 * Functions that run inside the measured page: they may use nothing from around them.
 */

/** Reads every text and tests one expression, then every text that comes or changes: no finder can cost less. */
export function followWithOneExpression(): void {
  let hits = 0;
  const read = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE && /\d{6}/.test(node.nodeValue ?? '')) hits += 1;
    }
  };
  read(document.body);
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (target.nodeType === Node.TEXT_NODE) read(target);
      else addedNodes.forEach(read);
    }
    Object.assign(globalThis, { benchHits: hits });
  });
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  Object.assign(globalThis, { benchHits: hits });
}

/** The same with libphonenumber-js instead of the expression; its script is there already. */
export function followWithLibrary(): void {
  let hits = 0;
  const read = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) {
        hits += libphonenumber.findPhoneNumbersInText(node.nodeValue ?? '', 'US').length;
      }
    }
  };
  read(document.body);
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (target.nodeType === Node.TEXT_NODE) read(target);
      else addedNodes.forEach(read);
    }
    Object.assign(globalThis, { benchHits: hits });
  });
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  Object.assign(globalThis, { benchHits: hits });
}

/**
 * Stands in for the extension: messages go to the bench's server and back, until the site is switched off. A page's
 * first `fetch` takes the browser milliseconds that `sendMessage` does not take; here it is over before anybody is
 * measured.
 */
export async function standInForExtension(): Promise<void> {
  const runtime = {
    id: 'bench',
    onMessage: { addListener: () => undefined, removeListener: () => undefined },
    sendMessage: async (message: unknown): Promise<unknown> => {
      if (typeof message === 'object' && message && 'name' in message && message.name === 'page.chip') {
        await new Promise((resolve) => {
          const script = Object.assign(document.createElement('script'), { src: '/chip.js', onload: resolve });
          document.head.append(script);
        });
        return { ok: true, data: null };
      }
      if ('benchSwitchedOff' in globalThis) return { ok: true, data: { enabled: false, verdicts: [] } };
      const answer = await fetch('/', { method: 'POST', body: JSON.stringify(message) });
      return await answer.json();
    },
  };
  Object.assign(globalThis, { chrome: { runtime, i18n: { getMessage: (key: string) => key } } });
  await runtime.sendMessage({ name: 'page.visible', input: {} });
}

/** Makes `startChanges` of a page that shows what is going on: texts change every 100 ms; ends by itself. */
export function prepareChanges({ count, lastsMs }: { count: number; lastsMs: number }): void {
  const texts = [...document.querySelectorAll('p')].map((paragraph) => paragraph.firstChild);
  let turn = 0;
  const change = (): void => {
    for (let index = 0; index < count; index += 1) {
      turn += 1;
      const text = texts[(turn * 7) % texts.length];
      if (text) text.nodeValue = `Phone +1 415-555-${String(1000 + (turn % 9000))}`;
    }
  };
  const startChanges = (): void => {
    const endsAt = performance.now() + lastsMs;
    const timer = setInterval(() => {
      change();
      if (performance.now() > endsAt) clearInterval(timer);
    }, 100);
  };
  Object.assign(globalThis, { startChanges });
}

/** How many numbers are marked. */
export function countMarks(): number {
  return CSS.highlights.get('ringside-number')?.size ?? 0;
}
