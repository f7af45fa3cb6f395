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

/** While the page is visible and somebody is there, says so every three seconds. */
export function keepPresence({ tell, onDisabled, onBeat, signal }: PresenceDeps): void {
  let activeAtMs = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function beat(): Promise<void> {
    timer = undefined;
    if (signal.aborted || document.hidden || performance.now() - activeAtMs > activeMs) return;
    timer = setTimeout(() => void beat(), beatMs);
    onBeat();
    const answer = await tell();
    if (answer?.enabled === false) onDisabled();
  }

  function wake(): void {
    activeAtMs = performance.now();
    if (!timer) void beat();
  }

  for (const type of ['pointermove', 'pointerdown', 'keydown', 'visibilitychange']) {
    window.addEventListener(type, wake, { capture: true, passive: true, signal });
  }
  // A frame counts once somebody uses it; the page around it speaks for itself.
  if (window === window.top) wake();
}
