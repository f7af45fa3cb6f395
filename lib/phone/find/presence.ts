export interface PresenceDeps {
  /** Tells the worker that the page is seen and used; undefined when no answer came. */
  tell: () => Promise<{ enabled: boolean } | undefined>;
  onDisabled: () => void;
  /** Called at each beat. */
  onBeat: () => void;
  signal: AbortSignal;
}

/** At most one message in this time, in milliseconds. */
const beatMs = 3000;

/** Somebody who reads without touching anything is still there for this long, in milliseconds. */
const activeMs = 60_000;

const activity = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'focus'] as const;

/** While the page is visible and somebody is there, says so every three seconds. */
export function keepPresence({ tell, onDisabled, onBeat, signal }: PresenceDeps): void {
  // A frame counts once somebody uses it; the page around it speaks for itself.
  let lastActiveMs = window === window.top ? performance.now() : Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function isPresent(): boolean {
    return !signal.aborted && document.visibilityState === 'visible' && performance.now() - lastActiveMs < activeMs;
  }

  async function beat(): Promise<void> {
    timer = undefined;
    if (!isPresent()) return;
    timer = setTimeout(() => void beat(), beatMs);
    onBeat();
    const answer = await tell();
    if (answer?.enabled === false && !signal.aborted) onDisabled();
  }

  function wake(): void {
    lastActiveMs = performance.now();
    if (timer === undefined && isPresent()) void beat();
  }

  for (const type of activity) window.addEventListener(type, wake, { capture: true, passive: true, signal });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (timer === undefined && isPresent()) void beat();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
  });
  if (isPresent()) void beat();
}
