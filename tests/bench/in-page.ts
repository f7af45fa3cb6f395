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
 * Stands in for the extension: messages go through a thread of their own to the bench's server and back, until the site
 * is switched off. To hand a message over costs the page what `sendMessage` costs it, a copy; a `fetch` of its own would
 * cost it milliseconds more.
 */
export async function standInForExtension(): Promise<void> {
  const answers = new Map<number, (answer: unknown) => void>();
  const source = `onmessage = async ({ data: [id, message] }) => {
    const answer = await fetch('${location.origin}/', { method: 'POST', body: JSON.stringify(message) });
    postMessage([id, await answer.json()]);
  }`;
  const thread = new Worker(URL.createObjectURL(new Blob([source])));
  thread.onmessage = ({ data: [id, answer] }: MessageEvent<[number, unknown]>) => {
    answers.get(id)?.(answer);
    answers.delete(id);
  };
  let sent = 0;
  const bringChip = (): Promise<unknown> =>
    new Promise((resolve) => {
      const script = document.createElement('script');
      script.onload = () => resolve({ ok: true, data: null });
      script.src = '/chip.js';
      document.head.append(script);
    });
  const sendMessage = async (message: { name: string }): Promise<unknown> => {
    if ('benchSwitchedOff' in globalThis) return { ok: true, data: { enabled: false, verdicts: [] } };
    if (message.name === 'page.chip') return await bringChip();
    return await new Promise((resolve) => {
      sent += 1;
      answers.set(sent, resolve);
      thread.postMessage([sent, message]);
    });
  };
  const onMessage = { addListener: () => undefined, removeListener: () => undefined };
  const chrome = { runtime: { id: 'bench', onMessage, sendMessage }, i18n: { getMessage: (key: string) => key } };
  Object.assign(globalThis, { chrome });
  await sendMessage({ name: 'page.visible' });
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
