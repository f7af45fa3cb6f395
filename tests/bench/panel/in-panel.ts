/*
 * Functions that run inside the measured panel: they may use nothing from around them.
 */

export interface OpeningTimes {
  /** Until the call's heading and its box for notes stood in the page, in milliseconds from the navigation's start. */
  thereMs: number;
  /** Until the frame with both was drawn. */
  drawnMs: number;
}

/** Runs before the panel's own script, and watches until a running call can be worked with. */
export function watchOpening(): void {
  const isUsable = (): boolean => {
    const call = document.querySelector('section[aria-label="Current call"]');
    const notes = [...(call?.querySelectorAll('textarea') ?? [])].find(({ labels }) =>
      [...labels].some(({ textContent }) => textContent.startsWith('Notes')),
    );
    const heading = call?.querySelector('h2');
    return Boolean(heading?.textContent && heading.checkVisibility() && notes?.checkVisibility() && !notes.disabled);
  };
  const opened = new Promise<OpeningTimes>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!isUsable()) return;
      observer.disconnect();
      const thereMs = performance.now();
      requestAnimationFrame(() => {
        // A message is handled after the frame it was sent in has been drawn.
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve({ thereMs, drawnMs: performance.now() });
        channel.port2.postMessage(undefined);
      });
    });
    observer.observe(document, { childList: true, subtree: true, attributes: true });
  });
  Object.assign(globalThis, { benchOpened: opened });
}

/** A way from one screen to another: what is pressed, and what has to be there afterwards. */
export interface Way {
  /** The control's role and name; of rows it is the first. */
  press: { role: 'tab' | 'button' | 'row'; name: string };
  /** What has to be seen of the other screen. */
  until: string;
}

/**
 * Presses a control and watches until the other screen is drawn with its content, in milliseconds from the press;
 * five seconds at most.
 */
export async function timeSwitch({ press, until }: Way): Promise<number> {
  const isSeen = (element: Element): boolean => element.checkVisibility();
  const selector = { tab: '[role=tab]', button: 'button', row: 'ul[aria-label="Past calls"] li button' }[press.role];
  const controls = [...document.querySelectorAll(selector)].filter(isSeen);
  const named = controls.find(({ textContent }) => press.name === '' || textContent.trim() === press.name);
  if (!(named instanceof HTMLElement)) throw new Error(`There is no ${press.role} "${press.name}".`);
  const isThere = (): boolean => [...document.querySelectorAll(until)].some(isSeen);
  if (isThere()) throw new Error(`"${until}" is there before "${press.name}" is pressed.`);
  const startedAtMs = performance.now();
  return await new Promise((resolve, reject) => {
    const look = (): void => {
      const nowMs = performance.now() - startedAtMs;
      if (nowMs > 5000) reject(new Error(`"${until}" did not come.`));
      else if (!isThere()) requestAnimationFrame(look);
      else {
        // A message is handled after the frame it was sent in has been drawn.
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now() - startedAtMs);
        channel.port2.postMessage(undefined);
      }
    };
    named.click();
    requestAnimationFrame(look);
  });
}

/** Begins to count tasks that held the page up for longer than 50 ms, as the browser itself reports them. */
export function watchLongTasks(): void {
  const longTasksMs: number[] = [];
  new PerformanceObserver((list) => {
    longTasksMs.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });
  Object.assign(globalThis, { benchLongTasksMs: longTasksMs });
}
