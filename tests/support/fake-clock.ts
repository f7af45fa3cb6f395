interface Timer {
  dueMs: number;
  run: () => void;
}

export interface FakeClock {
  /** Epoch milliseconds. */
  now: () => number;
  later: (run: () => void, delayMs: number) => void;
  pause: (delayMs: number) => Promise<void>;
  /** Lets time pass; what comes due runs at its moment, and all that follows from it before the next. */
  advance(delayMs: number): Promise<void>;
  /** Time passes and nothing runs; what came due meanwhile runs at the next advance. */
  sleep(durationMs: number): void;
  /** How long until each timer, soonest first. */
  waits(): number[];
}

/** Resolves when everything that needs no time has happened. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** A clock that moves only when told to. */
export function createFakeClock(startMs = 1_700_000_000_000): FakeClock {
  let nowMs = startMs;
  let timers: Timer[] = [];

  function later(run: () => void, delayMs: number): void {
    timers.push({ dueMs: nowMs + delayMs, run });
  }

  function nextUntil(endMs: number): Timer | undefined {
    const [first] = timers.filter(({ dueMs }) => dueMs <= endMs).sort((a, b) => a.dueMs - b.dueMs);
    return first;
  }

  async function advance(delayMs: number): Promise<void> {
    const endMs = nowMs + delayMs;
    await settled();
    for (let timer = nextUntil(endMs); timer !== undefined; timer = nextUntil(endMs)) {
      const due = timer;
      timers = timers.filter((each) => each !== due);
      nowMs = Math.max(nowMs, due.dueMs);
      due.run();
      await settled();
    }
    nowMs = endMs;
  }

  return {
    now: () => nowMs,
    later,
    pause: (delayMs) =>
      new Promise((resolve) => {
        later(resolve, delayMs);
      }),
    advance,
    sleep(durationMs) {
      nowMs += durationMs;
    },
    waits: () => timers.map(({ dueMs }) => dueMs - nowMs).sort((a, b) => a - b),
  };
}
