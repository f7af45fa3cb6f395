/** Keeps account of what Ringside costs a page that keeps changing. */
export interface Load {
  /** So much time of the page was or will be taken. */
  add: (ms: number) => void;
  /** Whether more was taken of late than is fair: until it is made up for, only what is near the window counts. */
  isBusy: () => boolean;
}

export interface LoadDeps {
  /** The page has become busy, or is calm again. */
  onTurn: (isBusy: boolean) => void;
  nowMs: () => number;
  later: (then: () => void, ms: number) => unknown;
}

/** So much of each millisecond is Ringside's. */
const share = 0.01;

/** What is owed when a page is busy, when it is calm again, and at most, in milliseconds. */
const busyMs = 14;
const calmMs = 7;
const mostMs = 21;

/** How often a busy page is looked at, in milliseconds. */
const lookMs = 500;

export function createLoad({ onTurn, nowMs, later }: LoadDeps): Load {
  let owedMs = 0;
  let owedAtMs = 0;
  let isBusy = false;

  function add(ms: number): void {
    const now = nowMs();
    owedMs = Math.min(Math.max(0, owedMs - (now - owedAtMs) * share) + ms, mostMs);
    owedAtMs = now;
    if (owedMs < busyMs || isBusy) return;
    isBusy = true;
    later(look, lookMs);
    onTurn(true);
  }

  function look(): void {
    add(0);
    if (owedMs > calmMs) later(look, lookMs);
    else {
      isBusy = false;
      onTurn(false);
    }
  }

  return { add, isBusy: () => isBusy };
}
