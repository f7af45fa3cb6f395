/** How often the browser looks whether something is covered: not faster than this, in milliseconds. */
const lookMs = 100;

/** What is said to be covered may be so for this long yet: something is on its way out. In milliseconds. */
const coveredMs = 500;

/** A browser that is slow to draw, and so to look, is waited for this long, in milliseconds. */
const slowMs = 1500;

/** Has the browser say what covers, fades or distorts an element. */
export const visibilityOptions = { threshold: 0, trackVisibility: true, delay: lookMs };

/** Whether Chrome says that nothing covers, fades or distorts it; TypeScript knows the standard only. */
export function isVisible(entry: IntersectionObserverEntry): boolean {
  return 'isVisible' in entry && entry.isVisible === true;
}

/** Firefox says nothing of that, and need not be waited for. */
const isUnknown = (entry: IntersectionObserverEntry): boolean => !('isVisible' in entry);

/** Calls `then` as soon as the browser sees the element uncovered, or with false when it does not within a moment. */
export function whenVisible(element: Element, then: (isVisible: boolean) => void): void {
  const settle = (isSeen: boolean): void => {
    clearTimeout(timer);
    observer.disconnect();
    then(isSeen);
  };
  let timer = setTimeout(settle, slowMs, false);
  const observer = new IntersectionObserver((entries) => {
    clearTimeout(timer);
    if (entries.some(isVisible)) settle(true);
    else timer = setTimeout(settle, entries.some(isUnknown) ? 0 : coveredMs, false);
  }, visibilityOptions);
  observer.observe(element);
}
