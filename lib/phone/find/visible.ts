/** How often the browser looks whether something is covered: not faster than this, in milliseconds. */
const lookMs = 100;

/** What the browser has not seen within this time it does not see, in milliseconds. */
const mostLookMs = 500;

/** Has the browser say what covers, fades or distorts an element. */
export const visibilityOptions = { threshold: 0, trackVisibility: true, delay: lookMs };

/** Whether Chrome says that nothing covers, fades or distorts it; TypeScript knows the standard only. */
export function isVisible(entry: IntersectionObserverEntry): boolean {
  return 'isVisible' in entry && entry.isVisible === true;
}

/** Calls `then` as soon as the browser sees the element uncovered, or with false when it does not within a moment. */
export function whenVisible(element: Element, then: (isVisible: boolean) => void): void {
  const settle = (isSeen: boolean): void => {
    clearTimeout(timer);
    observer.disconnect();
    then(isSeen);
  };
  const timer = setTimeout(settle, mostLookMs, false);
  const observer = new IntersectionObserver((entries) => {
    if (entries.some(isVisible)) settle(true);
  }, visibilityOptions);
  observer.observe(element);
}
